using System.Collections.Immutable;
using MatchEngine.Facts;
using MatchEngine.Rules;

namespace MatchEngine.Hosting.Files;

/// <summary>An officer's files of facts.</summary>
internal static class FactFiles
{
    /// <summary>Reads files into one overlay; all their faults are told at once.</summary>
    /// <param name="paths">The files; where two speak of the same, the later stands.</param>
    /// <param name="rules">The rules, for the dictionary.</param>
    /// <param name="catalogue">The catalogue, for ids.</param>
    /// <param name="reads">Takes down what is read from disk.</param>
    /// <returns>The overlay, or null and what is wrong.</returns>
    public static (FactOverlay? Overlay, ImmutableArray<string> Faults) Read(
        IReadOnlyList<string> paths, RuleSet rules, Profiles.Catalogue catalogue, FileReads? reads = null)
    {
        FileReads files = reads ?? new FileReads();
        List<OverlayFact> facts = [];
        List<string> faults = [];
        foreach (string path in paths)
        {
            if (files.Read(path) is not { } content)
            {
                faults.Add($"{path}: {(Directory.Exists(path) ? "this is a folder" : "there is no such file")}. Name a JSON file of facts.");
                continue;
            }

            (FactOverlay? overlay, IReadOnlyList<Fault> found) = OverlayReader.Read(path, content, rules, catalogue);
            faults.AddRange(found.Select(fault => fault.ToString()));
            foreach (OverlayFact fact in overlay?.Facts ?? [])
            {
                facts.RemoveAll(other => other.Name == fact.Name && other.Country == fact.Country && other.Partner == fact.Partner);
                facts.Add(fact);
            }
        }

        return faults.Count == 0 ? (facts.Count == 0 ? FactOverlay.Empty : new FactOverlay(facts), []) : (null, [.. faults]);
    }
}
