using System.Collections.Concurrent;
using System.Collections.Immutable;
using MatchEngine.Hosting.Files;
using MatchEngine.Hosting.Http.Problems;
using MatchEngine.Rules;

namespace MatchEngine.Hosting.Http.RuleSets;

/// <summary>
/// The rule sets that a request may name: the one in force, those released beside it, and those that the library carries. A released one is
/// read once and kept: it never changes.
/// </summary>
internal sealed class RuleSetShelf
{
    public const string Current = "current";
    private const string ReleasedFolder = "released";

    private readonly ConcurrentDictionary<string, RuleSetSource> _read = new(StringComparer.Ordinal);

    /// <summary>The rule set of a name.</summary>
    /// <exception cref="ProblemException">There is none.</exception>
    public RuleSetSource Find(string name, MatcherSnapshot snapshot)
    {
        if (name == Current)
        {
            return new RuleSetSource(snapshot.Matcher.Rules, PlaceOf(snapshot).Files);
        }

        ImmutableSortedDictionary<string, RuleSetPlace> released = Released(snapshot);
        return released.TryGetValue(name, out RuleSetPlace? place) ? _read.GetOrAdd(place.Manifest, _ => Read(place)) : throw Unknown(name, released.Keys);
    }

    /// <summary>Where the released ones are, by name, oldest first.</summary>
    public static ImmutableSortedDictionary<string, RuleSetPlace> Released(MatcherSnapshot snapshot)
    {
        ImmutableSortedDictionary<string, RuleSetPlace>.Builder found = ImmutableSortedDictionary.CreateBuilder<string, RuleSetPlace>(VersionOrder.Names);
        foreach (string version in DefaultRules.Released(DefaultRules.DefaultId))
        {
            found[$"{DefaultRules.DefaultId}@{version}"] = new RuleSetPlace(DefaultRules.Files, DefaultRules.PathOf(DefaultRules.DefaultId, version)!);
        }

        RuleSetPlace current = PlaceOf(snapshot);
        string folder = Path.Combine(Path.GetDirectoryName(current.Manifest) ?? "", ReleasedFolder);
        if (current.Files is not DefaultRules && Directory.Exists(folder))
        {
            foreach (string version in Directory.GetDirectories(folder).Where(path => File.Exists(RuleSetPlace.ManifestOf(path))))
            {
                found[$"{snapshot.Matcher.Rules.Id}@{Path.GetFileName(version)}"] = new RuleSetPlace(new FolderRuleFiles(), RuleSetPlace.ManifestOf(version));
            }
        }

        return found.ToImmutable();
    }

    private static RuleSetPlace PlaceOf(MatcherSnapshot snapshot)
    {
        string manifest = snapshot.Matcher.Rules.Header.Path;
        return new RuleSetPlace(File.Exists(manifest) ? new FolderRuleFiles() : DefaultRules.Files, manifest);
    }

    private static RuleSetSource Read(RuleSetPlace place)
    {
        RuleSetResult result = RuleSet.Read(place.Files, place.Manifest);
        return result.RuleSet is { } rules
            ? new RuleSetSource(rules, place.Files)
            : throw new ProblemException(ProblemKinds.UnknownRuleSet, $"The released rule set can't be read: {result.Faults[0]}");
    }

    private static ProblemException Unknown(string name, IEnumerable<string> released)
    {
        string[] known = [Current, .. released];
        return new ProblemException(ProblemKinds.UnknownRuleSet, $"There is no rule set '{name}'. There are: {string.Join(", ", known)}.")
        {
            Candidates = [.. known.Select(other => new ProblemCandidate(other, other == Current ? "the rule set in force" : "released"))],
        };
    }
}
