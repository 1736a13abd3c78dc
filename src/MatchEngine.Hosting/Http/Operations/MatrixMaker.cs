using System.Collections.Immutable;
using MatchEngine.Hosting.Http.Documents;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Hosting.Http.Operations;

/// <summary>Makes the matrix out of the answers for all countries.</summary>
internal static class MatrixMaker
{
    public static MatrixDocument Make(Matcher matcher, SuggestQuery query, CancellationToken cancellation)
    {
        Profiles.Catalogue catalogue = matcher.Catalogue;
        Stamp? stamp = null;
        ImmutableArray<MatrixCountry>.Builder rows = ImmutableArray.CreateBuilder<MatrixCountry>();
        foreach (MatchAnswer answer in matcher.SuggestAll(query with { Top = null, LikelihoodParts = false }, cancellation))
        {
            stamp ??= answer.Stamp;
            rows.Add(Row(catalogue, answer));
        }

        return new MatrixDocument
        {
            Stamp = stamp ?? matcher.Suggest(catalogue.Countries[0].Iso3, query with { Top = 1 }, cancellation).Stamp,
            Theme = query.Theme,
            Partners = [.. catalogue.Partners.Select(partner => Column(partner, query.Language))],
            Countries = rows.ToImmutable(),
        };
    }

    private static MatrixPartner Column(PartnerProfile partner, string language)
    {
        Portfolio? portfolio = partner.Portfolio is { Themes.IsEmpty: false } known ? known : null;
        return new MatrixPartner(
            partner.Id,
            partner.Names.In(language),
            partner.Kind,
            partner.Kind.IsStated(),
            partner.SouthSouth,
            portfolio?.Themes.ToDictionary(share => share.Key, share => share.Value, StringComparer.Ordinal),
            portfolio?.Source,
            portfolio?.FirstYear,
            portfolio?.LastYear);
    }

    private static MatrixCountry Row(Profiles.Catalogue catalogue, MatchAnswer answer)
    {
        int count = catalogue.Partners.Length;
        Suggestion?[] open = new Suggestion?[count];
        ImmutableArray<string>?[] closed = new ImmutableArray<string>?[count];
        foreach (Suggestion suggestion in answer.Suggestions)
        {
            open[catalogue.PartnerIndex(suggestion.Partner.Id)] = suggestion;
        }

        foreach (ClosedGate gate in answer.Closed)
        {
            closed[catalogue.PartnerIndex(gate.Partner!)] = [.. gate.Gates.Select(remark => remark.Rule)];
        }

        CountryLine country = answer.Country!;
        return new MatrixCountry
        {
            Id = country.Id,
            Name = country.Name,
            IncomeGroup = country.IncomeGroup,
            Region = catalogue.Countries[catalogue.CountryIndex(country.Id)].Region?.Value,
            Rank = [.. open.Select(suggestion => suggestion?.Rank)],
            Score = [.. open.Select(suggestion => suggestion?.Score)],
            ScoreHigh = [.. open.Select(suggestion => suggestion?.ScoreHigh)],
            Percentile = [.. open.Select(suggestion => suggestion?.Likelihood?.Percentile)],
            Link = [.. open.Select(suggestion => suggestion?.Link.Status)],
            Closed = [.. closed],
        };
    }
}
