using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;

namespace MatchEngine.Console.Output;

/// <summary>A cited fact in a few words: <c>link.amount_usd = USD 4.9 million (2020, iati)</c>.</summary>
internal static class FactText
{
    public static string Of(FactCitation fact, Labels labels)
    {
        if (!fact.Known)
        {
            return $"{fact.Fact} {Run.Glue(labels["fact.not_known"])}";
        }

        string? origin = fact.Source ?? (fact.From.IsEmpty ? null : labels["fact.derived"]);
        string provenance = string.Join(", ", new[] { fact.Year?.ToString(), origin }.OfType<string>());
        return provenance.Length == 0 ? $"{fact.Fact} = {fact.Value}" : $"{fact.Fact} = {fact.Value} {Run.Glue($"({provenance})")}";
    }
}
