using MatchEngine.Reports;

namespace MatchEngine.Console.Output;

/// <summary>Which form a brief takes: the one asked for, else that of the file's extension.</summary>
internal static class BriefFormats
{
    public static string[] Names { get; } = ["docx", "html", "md"];

    /// <summary>The form, or the end of the verb where there is none.</summary>
    public static BriefFormat Of(string? format, string? path) => FileFormats.Choose(format, path, Names, byDefault: "md") switch
    {
        "docx" => BriefFormat.Word,
        "html" => BriefFormat.Html,
        _ => BriefFormat.Markdown,
    };
}
