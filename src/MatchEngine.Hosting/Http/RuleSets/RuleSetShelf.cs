using System.Collections.Concurrent;
using System.Collections.Immutable;
using MatchEngine.Hosting.Http.Problems;
using MatchEngine.Rules;

namespace MatchEngine.Hosting.Http.RuleSets;

/// <summary>The rule sets that a request may name: the one in force, and the released ones. A released one is read once and kept: it never changes.</summary>
internal sealed class RuleSetShelf
{
    public const string Current = "current";

    private readonly ConcurrentDictionary<string, RuleSetSource> _released = new(StringComparer.Ordinal);

    /// <summary>The rule set of a name.</summary>
    /// <exception cref="ProblemException">There is none, or it can't be read.</exception>
    public RuleSetSource Find(string name, MatcherSnapshot snapshot)
    {
        if (name == Current)
        {
            return new RuleSetSource(snapshot.Matcher.Rules, snapshot.RuleFiles);
        }

        ImmutableArray<string> names = Released();
        if (!names.Contains(name))
        {
            string[] known = [Current, .. names];
            throw new ProblemException(ProblemKinds.UnknownRuleSet, $"There is no rule set '{name}'. There are: {string.Join(", ", known)}.")
            {
                Candidates = [.. known.Select(other => new ProblemCandidate(other, other == Current ? "the rule set in force" : "released"))],
            };
        }

        return _released.GetOrAdd(name, Read);
    }

    /// <summary>The names of the released ones, oldest first.</summary>
    public static ImmutableArray<string> Released() => [.. DefaultRules.Released(DefaultRules.DefaultId).Select(version => $"{DefaultRules.DefaultId}@{version}")];

    private static RuleSetSource Read(string name)
    {
        string[] parts = name.Split('@', 2);
        RuleSetResult result = RuleSet.Read(DefaultRules.Files, DefaultRules.PathOf(parts[0], parts[1])!);
        return new RuleSetSource(result.RuleSet ?? throw new InvalidOperationException($"The released rule set is broken: {result.Faults[0]}"), DefaultRules.Files);
    }
}
