using MatchEngine.Facts;
using MatchEngine.Rules;

namespace MatchEngine.Programmes;

/// <summary>Puts a programme's facts in their places. A fact that the rule set's dictionary leaves out is not kept: no rule can ask for it.</summary>
internal sealed class FactSupply(RuleSet rules)
{
    /// <summary>Sets a fact; each is in <see cref="ProgrammeVocabulary"/>, so that a dictionary can be checked against what is supplied.</summary>
    public void Set(PairFacts facts, string name, Fact fact)
    {
        if (rules.Facts.TryFind(name, out int number) && rules.Facts.Facts[number].Origin == FactOrigin.Programme)
        {
            facts[number] = fact;
        }
    }

    /// <summary>A fact by name; a missing one where the dictionary leaves it out.</summary>
    public Fact Get(PairFacts facts, string name) => rules.Facts.TryFind(name, out int number) ? facts[number] : default;
}
