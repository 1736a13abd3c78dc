using System.Text;
using System.Text.Json;
using MatchEngine.Hosting.Http.Documents;
using MatchEngine.Hosting.Http.Problems;
using MatchEngine.Rules;

namespace MatchEngine.Hosting.Http.RuleSets;

/// <summary>The files of a draft: those that were posted, and for the rest those of the rule set that it changes.</summary>
internal sealed class DraftFiles : IRuleFiles
{
    /// <summary>Where a draft pretends to be, so that messages name its files as they were posted.</summary>
    private const string Folder = "draft/";
    private const int MostFiles = 128;

    private readonly Dictionary<string, byte[]> _posted;
    private readonly RuleSetSource _base;
    private readonly string _baseFolder;

    private DraftFiles(Dictionary<string, byte[]> posted, RuleSetSource from)
    {
        _posted = posted;
        _base = from;
        string path = from.Rules.Header.Path;
        _baseFolder = path[..(path.LastIndexOf('/') + 1)];
    }

    /// <summary>The path of the draft's <c>ruleset.json</c>.</summary>
    public static string Manifest => Folder + "ruleset.json";

    /// <summary>Takes what was posted.</summary>
    /// <exception cref="ProblemException">A path or a file is not what is read here; all faults are told.</exception>
    public static DraftFiles Of(DraftBody body, RuleSetSource from)
    {
        if (body.Files is not { Count: > 0 and <= MostFiles })
        {
            throw new ProblemException(ProblemKinds.DraftHasFaults, $"'files' has {body.Files?.Count ?? 0} files; post from 1 to {MostFiles}: those that differ.");
        }

        Dictionary<string, byte[]> posted = new(StringComparer.Ordinal);
        List<ProblemFault> faults = [];
        foreach ((string path, JsonElement content) in body.Files)
        {
            if (!IsPath(path))
            {
                faults.Add(new ProblemFault("files", $"'{path}' is no path in the folder of ruleset.json; write one such as needs.json or tests/needs.scenarios.json."));
            }
            else if (content.ValueKind is not (JsonValueKind.Object or JsonValueKind.String))
            {
                faults.Add(new ProblemFault($"files['{path}']", "A file is a JSON object, or a text that is one."));
            }
            else
            {
                posted[Key(path)] = Encoding.UTF8.GetBytes(content.ValueKind == JsonValueKind.String ? content.GetString()! : content.GetRawText());
            }
        }

        return faults.Count == 0
            ? new DraftFiles(posted, from)
            : throw new ProblemException(ProblemKinds.DraftHasFaults, faults[0].Message) { Faults = [.. faults] };
    }

    /// <inheritdoc/>
    public byte[]? Read(string path)
    {
        if (_posted.TryGetValue(path, out byte[]? content))
        {
            return content;
        }

        return path == Manifest ? _base.Files.Read(_base.Rules.Header.Path)
            : path.StartsWith(Folder, StringComparison.Ordinal) ? _base.Files.Read(_baseFolder + path[Folder.Length..])
            : path == "facts.json" ? _base.Files.Read(_base.Rules.Header.Facts)
            : null;
    }

    /// <summary>A place as the one who posted knows it.</summary>
    public static string Shown(string file) => file.StartsWith(Folder, StringComparison.Ordinal) ? file[Folder.Length..] : file;

    private static string Key(string path) => path == "../facts.json" ? "facts.json" : Folder + path;

    private static bool IsPath(string path) => path == "../facts.json"
        || (path.Length is > 0 and < 256 && path.EndsWith(".json", StringComparison.Ordinal) && path.Split('/').All(part => part.Length > 0 && part is not (".." or ".")) && !path.Contains('\\', StringComparison.Ordinal));
}
