using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MatchEngine.Facts;
using MatchEngine.Rules;

namespace MatchEngine.Explaining;

/// <summary>Writes the facts of one pairing; a derived fact brings along those that it was made of.</summary>
internal sealed class PairingWords
{
    private readonly FactWriter _writer;
    private readonly PairFacts _facts;
    private readonly SideWords?[] _sides = new SideWords?[5];
    private readonly Func<SentencePart, (string Text, bool Known)> _show;

    public PairingWords(FactWriter writer, PairFacts facts)
    {
        _writer = writer;
        _facts = facts;
        _show = Show;
    }

    /// <summary>What was said of a side.</summary>
    public SideWords Of(FactSide side) => _sides[(int)side] ??= side <= FactSide.Partner ? _writer.Shared(_facts.Of(side)) : _writer.Own(side);

    public string Fill(SentenceTemplate sentence) => sentence.Fill(_show);

    /// <summary>The facts, in the order given.</summary>
    public ImmutableArray<FactCitation> Cite(int[] facts)
    {
        FactCitation[] citations = new FactCitation[facts.Length];
        for (int i = 0; i < facts.Length; i++)
        {
            citations[i] = Cite(facts[i]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(citations);
    }

    private FactCitation Cite(int number) => Of(_writer.Side(number)).Citations[_writer.Slot(number)] ??= Make(number);

    private FactCitation Make(int number)
    {
        Fact fact = _facts[number];
        return new FactCitation(_writer.NameOf(number), _writer.Format(fact, number), fact.IsKnown, fact.Year, fact.Source, From(_writer.InputsOf(number, fact)));
    }

    private ImmutableArray<FactCitation> From(ReadOnlySpan<int> inputs)
    {
        if (inputs.IsEmpty)
        {
            return [];
        }

        List<FactCitation> from = new(inputs.Length);
        foreach (int input in inputs)
        {
            if (_facts[input].IsKnown)
            {
                from.Add(Cite(input));
            }
        }

        return [.. from];
    }

    private (string Text, bool Known) Show(SentencePart part)
    {
        ref readonly Fact fact = ref _facts[part.Fact];
        if (_writer.Localized(part.Fact, _facts) is { } name)
        {
            return (_writer.Format(fact with { Value = Conditions.Value.Of(name) }, part.Fact, part.Format), true);
        }

        return (_writer.IsCited(part) ? Cite(part.Fact).Value : _writer.Format(fact, part.Fact, part.Format), fact.IsKnown);
    }
}
