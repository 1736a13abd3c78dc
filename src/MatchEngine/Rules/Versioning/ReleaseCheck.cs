using System.Security.Cryptography;
using MatchEngine.Rules.Reading;

namespace MatchEngine.Rules.Versioning;

/// <summary>Verifies that a released version is still what was released.</summary>
public static class ReleaseCheck
{
    /// <summary>Checks a release against its record: every file's hash, and the revision of the set.</summary>
    /// <param name="files">Where the files are.</param>
    /// <param name="folder">The folder of the release: <c>mic-partnership/released/1.0.0</c>.</param>
    /// <returns>The faults; empty where nothing was changed.</returns>
    public static IReadOnlyList<Fault> Verify(IRuleFiles files, string folder)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(folder);
        FaultList faults = new();
        if (RuleSetReader.Open(files, $"{folder}/{RuleRelease.RecordName}", null, faults) is not { } node)
        {
            return faults.Sorted();
        }

        ObjectReader record = new(node, "The record of a release", faults);
        record.Text("id", required: true);
        record.Text("version", required: true);
        record.Whole("language", 1, int.MaxValue, required: true);
        string? revision = record.Text("revision", required: true);
        JsonNode? hashes = record.Get("sha256", JsonKind.Object, required: true);
        record.Done();
        foreach (JsonMember file in hashes?.Members ?? [])
        {
            string path = $"{folder}/{file.Name}";
            if (files.Read(path) is not { } content)
            {
                faults.Add(RuleFaults.ReleaseChanged, node.File, file.NameStart, $"'{path}' was released and is gone. Restore it; a released version never changes.");
            }
            else if (Convert.ToHexStringLower(SHA256.HashData(content)) != file.Value.Text)
            {
                faults.Add(new Fault(RuleFaults.ReleaseChanged, FaultSeverity.Error, path, 1, 1, "The file was changed after its release. Restore it, and release the change as a new version."));
            }
        }

        RuleSetResult set = RuleSet.Read(files, $"{folder}/ruleset.json");
        foreach (Fault fault in set.Faults)
        {
            faults.Add(fault);
        }

        if (set.RuleSet is { } rules && revision is not null && rules.Revision != revision)
        {
            faults.Add(RuleFaults.ReleaseChanged, node, $"The set has the revision {rules.Revision[..12]}; {Short(revision)} was released. Restore its files.");
        }

        return faults.Sorted();
    }

    private static string Short(string revision) => revision.Length <= 12 ? revision : revision[..12];
}
