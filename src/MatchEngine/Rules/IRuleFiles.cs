namespace MatchEngine.Rules;

/// <summary>Where the files of a rule set come from: a folder, a package, a draft in memory.</summary>
public interface IRuleFiles
{
    /// <summary>The bytes of a file, or null where there is none.</summary>
    /// <param name="path">A path with forward slashes, relative to the root of the rules: <c>mic-partnership/ruleset.json</c>.</param>
    byte[]? Read(string path);
}
