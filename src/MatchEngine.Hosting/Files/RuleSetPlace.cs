using MatchEngine.Rules;

namespace MatchEngine.Hosting.Files;

/// <summary>Where a rule set's files are.</summary>
/// <param name="Files">The files.</param>
/// <param name="Manifest">The path of its <c>ruleset.json</c> among them.</param>
internal sealed record RuleSetPlace(IRuleFiles Files, string Manifest)
{
    private const string ManifestName = "ruleset.json";

    /// <summary>Finds a rule set.</summary>
    /// <param name="name">A folder, a ruleset.json, <c>id</c> or <c>id@version</c> of the carried ones; null: the default.</param>
    /// <param name="reads">Takes down what is read from disk.</param>
    /// <returns>The place, or null where there is none of that name.</returns>
    public static RuleSetPlace? Find(string? name, FileReads? reads = null)
    {
        if (name is not null)
        {
            string manifest = ManifestOf(name);
            if (File.Exists(manifest))
            {
                return new RuleSetPlace(new FolderRuleFiles(reads), manifest);
            }
        }

        string[] parts = (name ?? DefaultRules.DefaultId).Split('@', 2);
        return DefaultRules.PathOf(parts[0], parts.Length == 2 ? parts[1] : null) is { } path ? new RuleSetPlace(DefaultRules.Files, path) : null;
    }

    /// <summary>The path that the manifest of a folder has.</summary>
    public static string ManifestOf(string name) =>
        (name.EndsWith(".json", StringComparison.Ordinal) ? name : Path.Combine(name, ManifestName)).Replace('\\', '/');

    /// <summary>The carried rule sets in words.</summary>
    public static string Carried() => $"Carried along: {string.Join(", ", new[] { DefaultRules.DefaultId, DefaultRules.ProgrammesId }
        .SelectMany(id => DefaultRules.Released(id).Select(version => $"{id}@{version}").Prepend($"{id} (the working version)")))}.";
}
