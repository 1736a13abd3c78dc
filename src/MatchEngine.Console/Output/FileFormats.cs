using System.CommandLine;
using MatchEngine.Console.Verbs;

namespace MatchEngine.Console.Output;

/// <summary>Forms of files that a verb writes, told by an option or by the extension of the file.</summary>
internal static class FileFormats
{
    public static Option<string?> Option(string[] names) => new("--format")
    {
        Description = $"One of {string.Join(", ", names)}; default: what the extension of --out says.",
        HelpName = "format",
        CustomParser = result => CommonOptions.OneOf(result, "--format", names),
    };

    /// <summary>The form, or the end of the verb where the extension names none.</summary>
    /// <param name="format">The form asked for; null: the extension's.</param>
    /// <param name="path">The file; null: the screen.</param>
    /// <param name="names">The forms there are.</param>
    /// <param name="byDefault">The form on the screen.</param>
    public static string Choose(string? format, string? path, string[] names, string byDefault)
    {
        if (format is not null || path is null)
        {
            return format ?? byDefault;
        }

        string extension = Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        return names.Contains(extension)
            ? extension
            : throw UserException.WrongUse(
                $"matchengine: '{path}' does not say what to write: its extension is none of {string.Join(", ", names.Select(name => $".{name}"))}. Name the file so, or give --format.");
    }
}
