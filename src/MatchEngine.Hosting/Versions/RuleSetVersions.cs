using System.Collections.Immutable;
using MatchEngine.Hosting.Files;
using MatchEngine.Rules;

namespace MatchEngine.Hosting.Versions;

/// <summary>Finds rule sets.</summary>
internal sealed class RuleSetVersions(ImmutableArray<string> places)
{
    private readonly Dictionary<string, RuleSet?> _read = new(StringComparer.Ordinal);

    public Found<RuleSet> Find(string id, string version, string revision)
    {
        RuleSet? changed = null;
        foreach (RuleSetPlace place in Candidates(id, version))
        {
            RuleSet? rules = Read(place);
            if (rules?.Revision == revision)
            {
                return Found<RuleSet>.Of(rules);
            }

            changed = rules is not null && rules.Id == id && rules.Version == version ? rules : changed;
        }

        string wanted = $"rule set {id} {version} (revision {Short(revision)})";
        return Found<RuleSet>.Not(changed is null
            ? $"{wanted} is not there. Name the folder that holds it, or a version of it under released/, with --rules."
            : $"{wanted} is not there: {id} {version} is at hand as revision {Short(changed.Revision)}, so it was changed since. Name the folder that holds the old one with --rules.");
    }

    /// <summary>The likeliest first.</summary>
    private IEnumerable<RuleSetPlace> Candidates(string id, string version)
    {
        IEnumerable<string> carried = DefaultRules.Released(id).OrderBy(released => released == version ? 0 : 1).Append("");
        IEnumerable<string> manifests = places
            .SelectMany(VersionPlaces.Within)
            .SelectMany(folder => VersionPlaces.Within(Path.Combine(folder, "released")).Prepend(folder))
            .Select(RuleSetPlace.ManifestOf)
            .Distinct()
            .Where(File.Exists);
        return carried
            .Select(released => RuleSetPlace.Find(released.Length == 0 ? id : $"{id}@{released}"))
            .OfType<RuleSetPlace>()
            .Where(place => place.Files is DefaultRules)
            .Concat(manifests.Select(manifest => new RuleSetPlace(new FolderRuleFiles(), manifest)));
    }

    private RuleSet? Read(RuleSetPlace place)
    {
        string key = $"{place.Files is DefaultRules} {place.Manifest}";
        if (!_read.TryGetValue(key, out RuleSet? rules))
        {
            rules = RuleSet.Read(place.Files, place.Manifest).RuleSet;
            _read[key] = rules;
        }

        return rules;
    }

    private static string Short(string revision) => revision[..Math.Min(12, revision.Length)];
}
