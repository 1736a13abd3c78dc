using System.Collections.Immutable;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>How a rule's source is cited in a line.</summary>
internal static class Citation
{
    /// <summary>The citation in words.</summary>
    public static string Of(Reason reason, Labels labels) => Of(reason.Rule, reason.Document, reason.Paragraphs, labels.Of(reason.Class));

    /// <summary>The citation in words.</summary>
    public static string Of(Remark remark, Labels labels) => Of(remark.Rule, remark.Document, remark.Paragraphs, labels.Of(remark.Class));

    /// <summary>The citation in words.</summary>
    public static string Of(RuleReport report, Labels labels) => Of(report.Rule, report.Document, report.Paragraphs, labels.Of(report.Class));

    /// <summary>The citation with the code of the class, which is the same in every language.</summary>
    public static string Coded(Reason reason) => Of(reason.Rule, reason.Document, reason.Paragraphs, reason.Class.Code());

    /// <summary>The short form, which no line break divides: <c>[R03 ¶2(i),12 stated]</c>.</summary>
    public static Run Short(Reason reason, Labels labels) => Short(reason.Rule, reason.Paragraphs, reason.Class, labels);

    /// <summary>The short form, which no line break divides.</summary>
    public static Run Short(Remark remark, Labels labels) => Short(remark.Rule, remark.Paragraphs, remark.Class, labels);

    private static string Of(string rule, string document, ImmutableArray<string> paragraphs, string ruleClass)
    {
        string place = paragraphs.IsEmpty ? document : $"{document} ¶{string.Join(", ", paragraphs)}";
        return $"{rule} · {place} · {ruleClass}";
    }

    private static Run Short(string rule, ImmutableArray<string> paragraphs, RuleClass ruleClass, Labels labels)
    {
        string place = paragraphs.IsEmpty ? "" : $" ¶{string.Join(", ", paragraphs)}";
        return Run.Dim(Run.Glue($"[{rule}{place}, {labels.Of(ruleClass)}]"));
    }
}
