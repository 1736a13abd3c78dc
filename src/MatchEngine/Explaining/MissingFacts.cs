using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MatchEngine.Facts;
using MatchEngine.Matching;
using MatchEngine.Rules;

namespace MatchEngine.Explaining;

/// <summary>Which missing facts hold points open.</summary>
internal sealed class MissingFacts(RuleSet rules, string language)
{
    private readonly string?[] _descriptions = new string?[rules.Facts.Facts.Length];

    /// <summary>The missing facts that hold points open, the most points first.</summary>
    public ImmutableArray<MissingFact> Of(ReadOnlySpan<RuleResult> scores, ReadOnlySpan<int> counted)
    {
        List<HeldOpen> found = [];
        foreach (int place in counted)
        {
            ref readonly RuleResult result = ref scores[place];
            if (result.Deciding.IsUnknown)
            {
                foreach (int fact in result.Missing)
                {
                    Find(found, fact).Add(result);
                }
            }
        }

        if (found.Count == 0)
        {
            return [];
        }

        MissingFact[] missing = new MissingFact[found.Count];
        for (int i = 0; i < missing.Length; i++)
        {
            missing[i] = Of(found[i]);
        }

        Array.Sort(missing, static (one, other) => other.Points.CompareTo(one.Points) is not 0 and var order ? order : string.CompareOrdinal(one.Fact, other.Fact));
        return ImmutableCollectionsMarshal.AsImmutableArray(missing);
    }

    private static HeldOpen Find(List<HeldOpen> found, int fact)
    {
        foreach (HeldOpen held in found)
        {
            if (held.Fact == fact)
            {
                return held;
            }
        }

        found.Add(new HeldOpen(fact));
        return found[^1];
    }

    private MissingFact Of(HeldOpen held) => new(
        rules.Facts.Facts[held.Fact].Name,
        _descriptions[held.Fact] ??= rules.DescriptionOf(held.Fact, language),
        held.Points,
        held.Rules,
        rules.Facts.Facts[held.Fact].Origin == FactOrigin.Officer);
}
