using MatchEngine.Hosting.Files;
using MatchEngine.Rules;

namespace MatchEngine.Console.Loading;

/// <summary>Finds and reads the rule set that an option names.</summary>
internal static class RuleSets
{
    /// <summary>Reads a rule set, or ends the verb with its faults.</summary>
    /// <param name="name">A folder, a ruleset.json, <c>id</c> or <c>id@version</c> of the carried ones; null: the default.</param>
    public static RuleSet Load(string? name)
    {
        RuleSetResult result = Read(name);
        return result.RuleSet ?? throw UserException.WrongUse(
        [
            .. result.Faults.Select(fault => fault.ToString()),
            $"matchengine: the rule set '{name ?? DefaultRules.DefaultId}' can't be used until {result.Faults.Count(f => f.Severity == FaultSeverity.Error)} fault(s) are mended.",
        ]);
    }

    /// <summary>Reads a rule set with its faults; ends the verb only when there is none of that name.</summary>
    public static RuleSetResult Read(string? name)
    {
        (IRuleFiles files, string path) = Find(name);
        return RuleSet.Read(files, path);
    }

    /// <summary>Where a rule set's files are and the path of its ruleset.json among them.</summary>
    public static (IRuleFiles Files, string Path) Find(string? name)
    {
        if (name is null)
        {
            return (DefaultRules.Files, DefaultRules.PathOf(DefaultRules.DefaultId, null)!);
        }

        return Named(name);
    }

    /// <summary>Apart, so that a run that names none loads nothing of the library that reads folders.</summary>
    private static (IRuleFiles Files, string Path) Named(string name)
    {
        if (RuleSetPlace.Find(name) is { } place)
        {
            return (place.Files, place.Manifest);
        }

        throw UserException.WrongUse(
            $"matchengine: there is no rule set '{name}': no folder with a ruleset.json, and not one that is carried along.",
            RuleSetPlace.Carried());
    }
}
