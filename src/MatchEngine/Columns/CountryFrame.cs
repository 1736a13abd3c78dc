using MatchEngine.Columns.Expressions;
using MatchEngine.Conditions;
using MatchEngine.Facts;

namespace MatchEngine.Columns;

/// <summary>One country for one question: what is the same for all of its partners, evaluated once. For one thread.</summary>
internal sealed class CountryFrame
{
    private readonly ColumnTable _table;
    private readonly Scalar[] _scalars;
    private readonly bool[] _known;
    private readonly Column?[] _results;
    public CountryFrame(ColumnTable table, int country)
    {
        _table = table;
        Country = country;
        PairFacts facts = table.Facts.CountryOnly(country);
        Facts = new DerivingFacts(table.Plan, facts);
        _scalars = new Scalar[table.Plan.Count];
        _known = new bool[table.Plan.Count];
        _results = new Column?[table.Plan.Count];
        IsOdd = table.Plan.CountryFacts.Any(fact => !FactColumns.Fits(facts[fact].Value, table.Rules.Facts.Facts[fact].Type));
    }

    public int Country { get; }

    public IFactReader Facts { get; }

    public HistoryRows History => _table.History(Country);

    public HomeRows Homes => _table.HomesOf(Country);

    /// <summary>Whether facts of the country are such that columns cannot hold them: then its pairings are run plainly.</summary>
    public bool IsOdd { get; private set; }

    public Scalar Scalar(IScalarExpression expression)
    {
        int id = expression.Id;
        if (!_known[id])
        {
            Scalar? scalar = Columns.Scalar.Of(expression.Evaluate(Facts), expression.Type, _table.Texts);
            IsOdd |= scalar is null;
            _scalars[id] = scalar ?? new Scalar(ScalarState.Unknown, double.NaN, TextPool.None);
            _known[id] = true;
        }

        return _scalars[id];
    }

    /// <summary>What an expression about the record, or about homes, gives for this country.</summary>
    public Column Result(Expression expression, Worker worker)
    {
        ref Column? result = ref _results[expression.Id];
        if (result is null)
        {
            Context context = expression.Space == Space.History ? worker.History : worker.Home;
            context.Enter(this, null, expression.Space == Space.History ? History.Rows : Homes.Rows);
            result = Results.Evaluate(expression, context);
        }

        return result;
    }
}
