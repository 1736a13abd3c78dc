using System.Collections.Immutable;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>How a rule's source is cited in a line.</summary>
internal static class Citation
{
    public static string Of(Reason reason) => Of(reason.Rule, reason.Document, reason.Paragraphs, reason.Class);

    public static string Of(Remark remark) => Of(remark.Rule, remark.Document, remark.Paragraphs, remark.Class);

    public static string Of(RuleReport report) => Of(report.Rule, report.Document, report.Paragraphs, report.Class);

    /// <summary>The short form, which no line break divides: <c>[R03 ¶2(i),12 stated]</c>.</summary>
    public static Run Short(Reason reason) => Short(reason.Rule, reason.Paragraphs, reason.Class);

    /// <summary>The short form, which no line break divides.</summary>
    public static Run Short(Remark remark) => Short(remark.Rule, remark.Paragraphs, remark.Class);

    private static string Of(string rule, string document, ImmutableArray<string> paragraphs, RuleClass ruleClass)
    {
        string place = paragraphs.IsEmpty ? document : $"{document} ¶{string.Join(", ", paragraphs)}";
        return $"{rule} · {place} · {ruleClass.Code()}";
    }

    private static Run Short(string rule, ImmutableArray<string> paragraphs, RuleClass ruleClass)
    {
        string place = paragraphs.IsEmpty ? "" : $" ¶{string.Join(", ", paragraphs)}";
        return Run.Dim(Run.Glue($"[{rule}{place}, {ruleClass.Code()}]"));
    }
}
