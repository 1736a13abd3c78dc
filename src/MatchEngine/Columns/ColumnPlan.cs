using System.Collections.Immutable;
using MatchEngine.Columns.Expressions;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Facts.Binding;
using MatchEngine.Rules;

namespace MatchEngine.Columns;

/// <summary>A rule set, split for one day: every condition as expressions over the spaces that they vary with.</summary>
internal sealed class ColumnPlan
{
    private readonly RuleSet _rules;
    private readonly DeriveRule?[] _makers;
    private readonly Space[] _spaces;
    private readonly Dictionary<int, Expression?> _derived = [];
    private readonly Dictionary<string, Expression> _shared = new(StringComparer.Ordinal);
    private readonly List<Expression> _expressions = [];

    public ColumnPlan(RuleSet rules, DateOnly date, TextPool texts)
    {
        _rules = rules;
        Texts = texts;
        _makers = new DeriveRule?[rules.Facts.Facts.Length];
        _spaces = [.. rules.Facts.Facts.Select(fact => FactSpace(fact))];
        foreach (DeriveRule rule in rules.Derivations.Where(rule => rules.Facts.Facts[rule.Fact].Side == FactSide.Pairing && rule.Effective.Contains(date)))
        {
            _makers[rule.Fact] = rule;
            _spaces[rule.Fact] = rule.Expressions.SelectMany(expression => expression.Facts).Select(fact => _spaces[fact]).Aggregate(Space.Run, Spaces.Join);
        }

        Rules = [.. rules.Rules.Where(rule => rule is not DeriveRule && rule.Programme is null && rule.Effective.Contains(date)).Select((rule, index) => Split(index, rule))];
        ImmutableArray<int> read =
        [
            .. rules.Rules.Where(rule => rule is DeriveRule ? _makers.Contains(rule) : rule.Programme is null).SelectMany(rule => rule.Expressions).SelectMany(e => e.Facts).Distinct().Order(),
        ];
        PartnerFacts = [.. read.Where(fact => _spaces[fact] == Space.Partner && _makers[fact] is null)];
        CountryFacts = [.. read.Where(fact => _spaces[fact] == Space.Country && _makers[fact] is null)];
    }

    public TextPool Texts { get; }

    /// <summary>The rules of pairings in force that are no derivations, in the order of the set.</summary>
    public ImmutableArray<RuleColumns> Rules { get; }

    /// <summary>The facts of the partner that conditions read.</summary>
    public ImmutableArray<int> PartnerFacts { get; }

    /// <summary>The facts of the country that conditions read.</summary>
    public ImmutableArray<int> CountryFacts { get; }

    /// <summary>How many expressions there are.</summary>
    public int Count => _expressions.Count;

    public FactDictionary Facts => _rules.Facts;

    /// <summary>What a fact varies with. One of a pairing that no catalogue has is missing for all but the pairings of an overlay.</summary>
    public Space SpaceOf(int fact) => _spaces[fact];

    /// <summary>The derivation in force that makes a fact of the pairing, or null.</summary>
    public DeriveRule? MakerOf(int fact) => _makers[fact];

    /// <summary>The derivations that make a fact, whatever its side and their periods.</summary>
    public IEnumerable<DeriveRule> MakersOf(int fact) => _rules.Derivations.Where(rule => rule.Fact == fact);

    /// <summary>The expression of a derived fact; null where columns can't.</summary>
    public Expression? Derived(int fact)
    {
        if (!_derived.TryGetValue(fact, out Expression? expression))
        {
            expression = DerivedFacts.Split(this, _makers[fact]!);
            _derived.Add(fact, expression);
        }

        return expression;
    }

    /// <summary>Gives an expression its number.</summary>
    public T Add<T>(T expression)
        where T : Expression
    {
        expression.Id = _expressions.Count;
        _expressions.Add(expression);
        return expression;
    }

    /// <summary>The expression of a text, made once however many conditions say the same.</summary>
    public Expression? Shared(string text) => _shared.GetValueOrDefault(text);

    public void Share(string text, Expression expression) => _shared.TryAdd(text, expression);

    private static Space FactSpace(FactDefinition fact) => fact.Side switch
    {
        FactSide.Run => Space.Run,
        FactSide.Country => Space.Country,
        FactSide.Partner => Space.Partner,
        _ when !fact.Optional => Space.Pairing,
        _ when fact.Origin != FactOrigin.Catalogue => Space.Run,
        _ => FactBindings.Find(fact.Name)?.Family switch
        {
            PairingFamily.History => Space.History,
            PairingFamily.Home => Space.Home,
            PairingFamily.Place => Space.Pairing,
            _ => Space.Run,
        },
    };

    private RuleColumns Split(int index, Rule rule) => new(
        index,
        rule,
        rule.When is null ? null : new Splitter(this, rule.When).Whole(),
        rule is ScoreRule { Scale: { } scale } ? new Splitter(this, scale).WholeNumber() : null,
        rule.Expressions.Any(expression => !Safety.IsSafe(expression.Root, this)));
}
