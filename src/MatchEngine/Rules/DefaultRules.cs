using System.Collections.Immutable;
using System.Reflection;

namespace MatchEngine.Rules;

/// <summary>The rule sets that the library carries: the released versions and the working one, as they were when it was built.</summary>
public sealed class DefaultRules : IRuleFiles
{
    private const string Prefix = "rules/";
    private static readonly Assembly Assembly = typeof(DefaultRules).Assembly;

    private DefaultRules()
    {
    }

    /// <summary>The id of the rule set that is used where none is named.</summary>
    public static string DefaultId => "mic-partnership";

    /// <summary>The id of the rule set for programmes: triples, groups of countries, consortia.</summary>
    public static string ProgrammesId => "mic-programmes";

    /// <summary>The files.</summary>
    public static DefaultRules Files { get; } = new();

    /// <summary>The paths of all files.</summary>
    public static ImmutableArray<string> Paths { get; } =
        [.. Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>The released versions of a rule set, oldest first.</summary>
    public static ImmutableArray<string> Released(string id) =>
        [.. Paths
            .Where(path => path.StartsWith($"{id}/released/", StringComparison.Ordinal) && path.EndsWith("/ruleset.json", StringComparison.Ordinal))
            .Select(path => path.Split('/')[2])
            .OrderBy(version => Version.TryParse(version, out Version? parsed) ? parsed : new Version())];

    /// <summary>The path of a version of a rule set: a released one, or without a version the working one; null where there is none.</summary>
    public static string? PathOf(string id, string? version)
    {
        string path = version is null ? $"{id}/ruleset.json" : $"{id}/released/{version}/ruleset.json";
        return Paths.Contains(path) ? path : null;
    }

    /// <summary>Reads the rule set that is used where none is named: the working version of <see cref="DefaultId"/>.</summary>
    /// <exception cref="InvalidOperationException">The library was built with a broken rule set.</exception>
    public static RuleSet Load() => Load(DefaultId);

    /// <summary>Reads the working version of a rule set.</summary>
    /// <param name="id"><see cref="DefaultId"/> or <see cref="ProgrammesId"/>.</param>
    /// <exception cref="ArgumentException">The library carries no rule set of that id.</exception>
    /// <exception cref="InvalidOperationException">The library was built with a broken rule set.</exception>
    public static RuleSet Load(string id)
    {
        string path = PathOf(id, null) ?? throw new ArgumentException($"The library carries no rule set '{id}'.", nameof(id));
        RuleSetResult result = RuleSet.Read(Files, path);
        return result.RuleSet ?? throw new InvalidOperationException($"The embedded rule set is broken: {result.Faults[0]}");
    }

    /// <inheritdoc/>
    public byte[]? Read(string path)
    {
        using Stream? stream = Assembly.GetManifestResourceStream(Prefix + path);
        if (stream is null)
        {
            return null;
        }

        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
