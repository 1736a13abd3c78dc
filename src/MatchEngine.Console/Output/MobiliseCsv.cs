using System.Globalization;
using MatchEngine.Catalogue.Showing;
using MatchEngine.Planning.Mobilising;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Output;

/// <summary>
/// Who could fill a gap as comma-separated values: a row for each member of each consortium, then a row for each partner that could be counted,
/// with <c>consortium</c> empty. Columns are stable: new ones come at the end.
/// </summary>
internal static class MobiliseCsv
{
    private static readonly string[] Columns =
    [
        "country", "gap_usd", "theme", "years", "confidence", "consortium", "probability", "probability_high", "consortium_score", "partner",
        "partner_name", "kind", "without", "score", "acts", "low_usd", "median_usd", "high_usd", "mean_usd", "own_cases", "kind_cases", "first_year",
        "last_year", "source", "reason_1", "reason_2", "caution", "rule_set", "programmes", "catalogue_date", "flows_end",
    ];

    public static void Write(MobiliseAnswer answer, TextWriter output)
    {
        Dictionary<string, Contributor> contributors = answer.Contributors.ToDictionary(one => one.Partner.Id, StringComparer.Ordinal);
        Records.WriteCsv(
            Columns,
            [
                .. answer.Consortia.SelectMany(consortium => consortium.Members.Select(member =>
                    Fields(answer, contributors[member.Partner], consortium, member).ToArray())),
                .. answer.Contributors.Select(contributor => Fields(answer, contributor, null, null).ToArray()),
            ],
            output);
    }

    private static IEnumerable<string?> Fields(MobiliseAnswer answer, Contributor one, Consortium? consortium, ConsortiumMember? member)
    {
        yield return answer.Country.Id;
        yield return Usd(answer.GapUsd);
        yield return answer.Theme?.Code();
        yield return Number(answer.Years);
        yield return Number(answer.Confidence);
        yield return Number(consortium?.Rank);
        yield return Number(consortium?.Probability);
        yield return Number(consortium?.ProbabilityHigh);
        yield return Number(consortium?.Score);
        yield return one.Partner.Id;
        yield return one.Partner.Name;
        yield return one.Partner.Kind.Code();
        yield return Number(member?.Without);
        yield return Number(one.Score);
        yield return Number(one.Acts);
        yield return Usd(one.LowUsd);
        yield return Usd(one.MedianUsd);
        yield return Usd(one.HighUsd);
        yield return Usd(one.MeanUsd);
        yield return Number(one.Basis.OwnCases);
        yield return Number(one.Basis.KindCases);
        yield return Number(one.Basis.FirstYear);
        yield return Number(one.Basis.LastYear);
        yield return one.Basis.Source;
        for (int i = 0; i < 2; i++)
        {
            yield return i < one.Reasons.Length ? $"{one.Reasons[i].Sentence} [{Citation.Coded(one.Reasons[i])}]" : null;
        }

        yield return one.Cautions.IsEmpty ? null : one.Cautions[0].Sentence;
        yield return $"{answer.Stamp.RuleSet}@{answer.Stamp.RuleSetVersion}";
        yield return $"{answer.Programme.RuleSet}@{answer.Programme.Version}";
        yield return answer.Stamp.CatalogueDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        yield return Number(answer.Stamp.FlowsEnd);
    }

    private static string Usd(double usd) => usd.ToString("0", CultureInfo.InvariantCulture);

    private static string? Number(double? number) => number?.ToString("0.######", CultureInfo.InvariantCulture);
}
