using MatchEngine.Columns.Expressions;
using MatchEngine.Conditions;

namespace MatchEngine.Columns;

/// <summary>
/// Values that hold for a whole run, or for one country, each evaluated when first asked for. Safe for many threads: those that evaluate the same
/// come to the same.
/// </summary>
internal sealed class ScalarValues(IFactReader facts, int count, TextPool texts)
{
    private readonly Scalar[] _scalars = new Scalar[count];
    private readonly bool[] _known = new bool[count];
    private volatile bool _isOdd;

    /// <summary>Whether some value was of another kind than it should be, or too large; such a one reads as unknown.</summary>
    public bool IsOdd => _isOdd;

    public Scalar Of(Expression expression)
    {
        int id = expression.Id;
        if (!Volatile.Read(ref _known[id]))
        {
            IScalarExpression scalar = (IScalarExpression)expression;
            Scalar? value = Scalar.Of(scalar.Evaluate(facts), scalar.Type, texts);
            _isOdd |= value is null;
            _scalars[id] = value ?? new Scalar(ScalarState.Unknown, double.NaN, TextPool.None);
            Volatile.Write(ref _known[id], true);
        }

        return _scalars[id];
    }
}
