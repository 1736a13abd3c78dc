using MatchEngine.Conditions;
using MatchEngine.Rules;

namespace MatchEngine.Facts;

/// <summary>
/// The facts of one pairing: four arrays, one a side, three of them shared with other pairings; and a fifth where a programme is about more
/// than a pairing.
/// </summary>
internal sealed class PairFacts(FactLayout layout, Fact[] run, Fact[] country, Fact[] partner, Fact[] pairing, Fact[]? programme = null) : IFactReader
{
    private Fact[] ProgrammeFacts => programme ?? layout.None(FactSide.Programme);

    public Value Read(int fact) => this[fact].Value;

    public ref Fact this[int fact]
    {
        get
        {
            Fact[] side = Of(layout.Side(fact));
            return ref side[layout.Slot(fact)];
        }
    }

    /// <summary>The facts of one side, as the layout has them. Those of run, country and partner are shared with other pairings.</summary>
    public Fact[] Of(FactSide side) => side switch
    {
        FactSide.Run => run,
        FactSide.Country => country,
        FactSide.Partner => partner,
        FactSide.Pairing => pairing,
        _ => ProgrammeFacts,
    };

    /// <summary>A text fact by name, or null where the set does not know it or it is missing.</summary>
    public string? Text(string name, RuleSet rules) =>
        rules.Facts.TryFind(name, out int fact) && this[fact].Value is { Kind: ValueKind.String } value ? value.AsString : null;

    /// <summary>The same facts, sharing nothing.</summary>
    public PairFacts Copy() => new(layout, [.. run], [.. country], [.. partner], [.. pairing], programme is null ? null : [.. programme]);

    /// <summary>Takes over what another knows of a programme, where this does not know it.</summary>
    public void TakeProgramme(PairFacts other)
    {
        Fact[] from = other.ProgrammeFacts;
        Fact[] to = ProgrammeFacts;
        for (int i = 0; i < to.Length; i++)
        {
            to[i] = to[i].Value.IsAbsent ? from[i] : to[i];
        }
    }

    /// <summary>The same facts, with a programme's part of their own.</summary>
    public PairFacts Branch() => new(layout, run, country, partner, pairing, [.. ProgrammeFacts]);

    /// <summary>The same facts with one of them changed; what it shares is copied first.</summary>
    public PairFacts With(int fact, Fact value)
    {
        PairFacts copy = Copy();
        copy[fact] = value;
        return copy;
    }
}
