using MatchEngine.Columns.Expressions;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Facts.Binding;
using MatchEngine.Profiles;

namespace MatchEngine.Columns;

/// <summary>
/// What is the same for all partners of one country, evaluated once and kept with the table. Safe for many threads: those that evaluate the same
/// come to the same, and either result may stay. It holds on to no table, so that one after a change can take it over.
/// </summary>
internal sealed class CountryFrame
{
    private readonly ScalarValues _scalars;
    private readonly Column?[] _results;
    private readonly RecordPoints?[] _points;
    private readonly RuleReach[] _reaches;
    private readonly RuleBound[] _bounds;
    private readonly Dictionary<int, int> _places;
    private readonly bool _hasOddFacts;

    public CountryFrame(ColumnTable table, int country)
    {
        ColumnPlan plan = table.Plan;
        Country = country;
        History = table.History(country);
        Homes = table.HomesOf(country);
        PairFacts facts = table.Facts.CountryOnly(country);
        Facts = new DerivingFacts(plan, facts);
        _scalars = new ScalarValues(Facts, plan.Count, table.Texts);
        _results = new Column?[plan.Count];
        _points = new RecordPoints?[plan.Rules.Length];
        _reaches = new RuleReach[plan.Rules.Length];
        _bounds = new RuleBound[plan.Rules.Length];
        Profile = table.Catalogue.Countries[country];
        BindingContext place = table.Facts.CountryContext(country);
        _places = table.Facts.PairingBindings
            .Where(bound => bound.Binding.Place is not null)
            .ToDictionary(bound => bound.Fact, bound => bound.Binding.Place!(place) is { } name ? table.Texts.Code(name) : TextPool.None);
        _hasOddFacts = plan.CountryFacts.Any(fact => !FactColumns.Fits(facts[fact].Value, plan.Facts.Facts[fact].Type));
    }

    public int Country { get; }

    public CountryProfile Profile { get; }

    public IFactReader Facts { get; }

    public HistoryRows History { get; }

    public HomeRows Homes { get; }

    /// <summary>The code of the place, such as the region, that a fact of the partner's portfolio is of.</summary>
    public int PlaceOf(int fact) => _places[fact];

    /// <summary>Whether facts of the country are such that columns cannot hold them: then its pairings are run plainly.</summary>
    public bool IsOdd => _hasOddFacts || _scalars.IsOdd;

    public Scalar Scalar(Expression expression) => _scalars.Of(expression);

    /// <summary>What an expression about the record, or about homes, gives for this country.</summary>
    public Column Result(Expression expression, Worker worker)
    {
        if (Volatile.Read(ref _results[expression.Id]) is { } known)
        {
            return known;
        }

        Column result = expression.Evaluate(expression.Space == Space.History ? Enter(worker.History, History.Rows) : Enter(worker.Home, Homes.Rows));
        Volatile.Write(ref _results[expression.Id], result);
        return result;
    }

    /// <summary>What a score rule that the record decides is worth with this country; null for one that it does not decide.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="whole">Whether what is open is wanted too; then only rules that read the record alone are decided by it.</param>
    /// <param name="worker">What to work with.</param>
    public RecordPoints? Points(RuleColumns rule, bool whole, Worker worker)
    {
        if (!rule.IsOfRecord && (whole || !rule.MayBeBound || !IsBound(rule, worker)))
        {
            return null;
        }

        if (Volatile.Read(ref _points[rule.Index]) is { } known)
        {
            return known;
        }

        RecordPoints points = rule.IsOfRecord ? RecordPoints.OfRecord(rule, this, worker) : RecordPoints.OfPairings(rule, this, worker);
        Volatile.Write(ref _points[rule.Index], points);
        return points;
    }

    /// <summary>How far a rule can come with any partner.</summary>
    public RuleReach Reach(RuleColumns rule, Context context)
    {
        // an enum of one byte is written whole: two threads come to the same
        ref RuleReach reach = ref _reaches[rule.Index];
        if (reach == RuleReach.Untold)
        {
            reach = rule.IsOfRecord ? (Points(rule, whole: true, context.Worker)!.IsEmpty ? RuleReach.Never : RuleReach.Met)
                : rule.When?.IsNever(context, whole: true) == true ? RuleReach.Never
                : rule.When?.IsNever(context, whole: false) == true ? RuleReach.Open : RuleReach.Met;
        }

        return reach;
    }

    /// <summary>Whether a rule can be met with recorded partners of this country alone.</summary>
    private bool IsBound(RuleColumns rule, Worker worker)
    {
        ref RuleBound bound = ref _bounds[rule.Index];
        if (bound == RuleBound.Untold)
        {
            bound = new RecordBound(this, worker).Holds(rule.When!) ? RuleBound.Recorded : RuleBound.All;
        }

        return bound == RuleBound.Recorded;
    }

    private Context Enter(Context context, int rows)
    {
        context.Enter(this, null, rows);
        return context;
    }
}
