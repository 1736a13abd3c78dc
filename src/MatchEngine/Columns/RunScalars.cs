using MatchEngine.Columns.Expressions;
using MatchEngine.Conditions;

namespace MatchEngine.Columns;

/// <summary>Values that hold for a whole run, each evaluated when first asked for. Safe for many threads: those that evaluate the same come to the same.</summary>
internal sealed class RunScalars(IFactReader run, int count, TextPool texts)
{
    private readonly Scalar[] _scalars = new Scalar[count];
    private readonly bool[] _known = new bool[count];

    public Scalar Of(Expression expression)
    {
        int id = expression.Id;
        if (!Volatile.Read(ref _known[id]))
        {
            _scalars[id] = Scalar.Of((IScalarExpression)expression, run, texts)
                ?? throw new InvalidOperationException("A fact of the run is not of its declared type.");
            Volatile.Write(ref _known[id], true);
        }

        return _scalars[id];
    }
}
