using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MatchEngine.Rules.Reading;

namespace MatchEngine.Rules.Versioning;

/// <summary>
/// A version of a rule set, frozen: a copy that stands by itself, with its fact dictionary, and a record of its revision and of every file's
/// hash. It lies under <c>released/&lt;version&gt;/</c> beside the working set.
/// </summary>
public sealed record RuleRelease
{
    /// <summary>The name of the record among the files.</summary>
    public const string RecordName = "RELEASE.json";

    private const string FactsName = "facts.json";

    /// <summary>The version.</summary>
    public required string Version { get; init; }

    /// <summary>The revision; the same as that of the working set it was made from.</summary>
    public required string Revision { get; init; }

    /// <summary>The folder, as the working set's path has it: <c>mic-partnership/released/1.0.0</c>.</summary>
    public required string Folder { get; init; }

    /// <summary>The files, by path; the record is one of them.</summary>
    public required ImmutableArray<ReleasedFile> Files { get; init; }

    /// <summary>Where the releases of a rule set lie.</summary>
    public static string FolderOf(RuleSetHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return RuleSetReader.Resolve(header.Path, $"released/{header.Version}");
    }

    /// <summary>Makes the files of a release in memory; nothing is written.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="files">Where its files are.</param>
    /// <returns>The release, or null where the set can't be released as it is; and what is wrong.</returns>
    public static (RuleRelease? Release, IReadOnlyList<Fault> Faults) Draft(RuleSet rules, IRuleFiles files)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(files);
        FaultList faults = new();
        RuleSetHeader header = rules.Header;
        string folder = FolderOf(header);
        List<ReleasedFile> copies = [];
        Copy(header.Path, "ruleset.json", ("facts", FactsName));
        Copy(header.Facts, FactsName);
        string root = header.Path[..(header.Path.LastIndexOf('/') + 1)];
        foreach (string path in header.Files.Concat(header.Scenarios).Concat(header.Translations))
        {
            if (path.StartsWith(root, StringComparison.Ordinal) && path[root.Length..] != FactsName)
            {
                Copy(path, path[root.Length..]);
            }
            else
            {
                faults.Add(new Fault(RuleFaults.BadValue, FaultSeverity.Error, header.Path, 1, 1, $"'{path}' can't be part of a release: it lies outside of the folder of the set."));
            }
        }

        if (faults.HasErrors)
        {
            return (null, faults.Sorted());
        }

        copies.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        copies.Add(new ReleasedFile(RecordName, Record(rules, copies)));
        return (new RuleRelease { Version = rules.Version, Revision = rules.Revision, Folder = folder, Files = [.. copies] }, faults.Sorted());

        void Copy(string from, string to, (string Member, string Value)? also = null)
        {
            if (RuleSetReader.Open(files, from, null, faults) is not { } node)
            {
                return;
            }

            List<(JsonNode Node, string Text)> edits = [];
            if (node.Find("$schema") is { Kind: JsonKind.String } schema && !schema.Text.Contains("://", StringComparison.Ordinal))
            {
                edits.Add((schema, Relative($"{folder}/{to}", RuleSetReader.Resolve(from, schema.Text))));
            }

            if (also is { } edit && node.Find(edit.Member) is { } member)
            {
                edits.Add((member, edit.Value));
            }

            copies.Add(new ReleasedFile(to, Edit(node.File.Bytes, edits)));
        }
    }

    /// <summary>Replaces strings in a file and leaves everything else, comments too, as it is.</summary>
    private static byte[] Edit(byte[] bytes, IEnumerable<(JsonNode Node, string Text)> edits)
    {
        using MemoryStream result = new();
        int at = 0;
        foreach ((JsonNode node, string text) in edits.OrderBy(edit => edit.Node.Start))
        {
            int end = node.Start + 1;
            while (bytes[end] != (byte)'"')
            {
                end += bytes[end] == (byte)'\\' ? 2 : 1;
            }

            result.Write(bytes.AsSpan(at, node.Start - at));
            result.Write(Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(text)}\""));
            at = end + 1;
        }

        result.Write(bytes.AsSpan(at));
        return result.ToArray();
    }

    private static string Relative(string from, string target)
    {
        string[] folder = from.Split('/')[..^1];
        string[] parts = target.Split('/');
        int same = 0;
        while (same < folder.Length && same < parts.Length - 1 && folder[same] == parts[same])
        {
            same++;
        }

        return string.Join('/', Enumerable.Repeat("..", folder.Length - same).Concat(parts.Skip(same)));
    }

    private static byte[] Record(RuleSet rules, IEnumerable<ReleasedFile> files)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteString("id", rules.Id);
            writer.WriteString("version", rules.Version);
            writer.WriteNumber("language", RuleSet.Language);
            writer.WriteString("revision", rules.Revision);
            writer.WriteStartObject("sha256");
            foreach (ReleasedFile file in files)
            {
                writer.WriteString(file.Path, Convert.ToHexStringLower(SHA256.HashData(file.Content)));
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        stream.Write("\n"u8);
        return stream.ToArray();
    }
}
