using MatchEngine.Facts;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Console.Loading;

/// <summary>Reads the officer's files of facts; all their faults are told at once.</summary>
internal static class Overlays
{
    public static FactOverlay Load(IReadOnlyList<string> paths, RuleSet rules, Profiles.Catalogue catalogue)
    {
        List<OverlayFact> facts = [];
        List<string> faults = [];
        foreach (string path in paths)
        {
            if (new FolderRuleFiles().Read(path) is not { } content)
            {
                faults.Add($"matchengine: {(Directory.Exists(path) ? $"'{path}' is a folder" : $"there is no file '{path}'")} (--facts). Name a JSON file of facts.");
                continue;
            }

            (FactOverlay? overlay, IReadOnlyList<Fault> found) = OverlayReader.Read(path, content, rules, catalogue);
            faults.AddRange(found.Select(fault => fault.ToString()));
            facts.AddRange(overlay?.Facts ?? []);
        }

        return faults.Count == 0 ? new FactOverlay(facts) : throw UserException.WrongUse([.. faults]);
    }
}
