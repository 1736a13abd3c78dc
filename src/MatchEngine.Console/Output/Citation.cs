using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>How a rule's source is cited in a line: <c>R03, paragraph 2(i), 12, stated</c>.</summary>
internal static class Citation
{
    public static string Of(Reason reason) => Of(reason.Rule, reason.Document, reason.Paragraphs, reason.Class);

    public static string Of(Remark remark) => Of(remark.Rule, remark.Document, remark.Paragraphs, remark.Class);

    public static string Of(RuleReport report) => Of(report.Rule, report.Document, report.Paragraphs, report.Class);

    private static string Of(string rule, string document, ImmutableArray<string> paragraphs, RuleClass ruleClass)
    {
        string place = paragraphs.IsEmpty ? document : $"{document} ¶{string.Join(", ", paragraphs)}";
        return $"{rule} · {place} · {ruleClass.Code()}";
    }
}
