using System.Collections.Immutable;
using System.Globalization;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Showing;

/// <summary>Everything that a catalogue holds of a partner, line by line.</summary>
internal static class PartnerFigures
{
    public static IEnumerable<Figure> Of(Profiles.Catalogue catalogue, PartnerProfile partner) =>
        [.. Identity(partner), .. Mandate(partner), .. Portfolio(partner), .. Record(catalogue, partner)];

    private static IEnumerable<Figure> Identity(PartnerProfile partner)
    {
        yield return new("identity", "id", partner.Id);
        if (partner.DacCode is not null)
        {
            yield return new("identity", "DAC provider", partner.DacCode);
        }

        if (!partner.IatiIds.IsEmpty)
        {
            yield return new("identity", "IATI", string.Join(' ', partner.IatiIds));
        }

        foreach (Figure name in FigureText.Names(partner.Names))
        {
            yield return name;
        }

        foreach (PartnerAlias alias in partner.Aliases)
        {
            yield return new("identity", alias.Former ? "former name" : "also", alias.Name);
        }

        yield return new("identity", "kind", $"{partner.Kind.InWords()}{(partner.Kind.IsStated() ? "" : " (a kind of ours: paragraph 11 does not name it)")}");
        if (partner.HomeCountry is not null)
        {
            yield return new("identity", "home country", partner.HomeCountry);
        }

        string[] flags =
        [
            .. partner.DacMember == true ? ["DAC member"] : Array.Empty<string>(),
            .. partner.SouthSouth ? ["South-South provider (our flag)"] : Array.Empty<string>(),
            .. partner.EmergingLed ? ["led by emerging donors (our flag)"] : Array.Empty<string>(),
            .. partner.UnSystem ? ["United Nations system"] : Array.Empty<string>(),
        ];
        if (flags.Length > 0)
        {
            yield return new("identity", "flags", string.Join(", ", flags));
        }
    }

    private static IEnumerable<Figure> Mandate(PartnerProfile partner)
    {
        if (partner.Mandate is not { } mandate)
        {
            yield break;
        }

        string year = $"{mandate.Year}";
        if (mandate.Serves is { } serves)
        {
            yield return new("mandate", "serves only", string.Join(' ', serves), null, year, mandate.Source);
        }

        if (mandate.Excludes is { } excludes)
        {
            yield return new("mandate", "may not serve", string.Join(' ', excludes), null, year, mandate.Source);
        }

        if (mandate.Themes is { } themes)
        {
            yield return new("mandate", "exists for", themes.IsEmpty ? "none of the themes" : string.Join(' ', themes.Select(theme => theme.Code())), null, year, mandate.Source);
        }

        foreach ((string label, bool? flag) in new[] { ("only ODA recipients", mandate.OnlyOdaEligible), ("only least developed countries", mandate.OnlyLeastDeveloped) })
        {
            if (flag is { } known)
            {
                yield return new("mandate", label, known ? "yes" : "no", null, year, mandate.Source);
            }
        }
    }

    private static IEnumerable<Figure> Portfolio(PartnerProfile partner)
    {
        if (partner.Portfolio is not { } portfolio)
        {
            yield return new("portfolio", "sector flows", "none published: what it does by theme is not known from its own record");
            yield break;
        }

        string years = $"{portfolio.FirstYear}-{portfolio.LastYear}";
        yield return new("portfolio", $"total, {portfolio.Measure.Replace('_', ' ')}", FigureText.Exact(portfolio.TotalUsd), "US dollars", years, portfolio.Source);
        foreach ((string what, ImmutableArray<Share> shares) in new[]
        {
            ("theme", portfolio.Themes), ("region", portfolio.Regions), ("income group", portfolio.IncomeGroups), ("instrument", portfolio.Instruments),
        })
        {
            foreach (Share share in shares.OrderByDescending(share => share.Value).ThenBy(share => share.Key, StringComparer.Ordinal))
            {
                yield return new("portfolio", $"{what}: {share.Key}", FigureText.Exact(share.Value), "share, 0 to 1", years, portfolio.Source);
            }
        }
    }

    private static IEnumerable<Figure> Record(Profiles.Catalogue catalogue, PartnerProfile partner)
    {
        if (partner.Commitments is { } size)
        {
            yield return new(
                "record", "typical commitment to a country in a year", FigureText.Exact(size.Median), "US dollars, median", $"{size.FirstYear}-{size.LastYear}", size.Source,
                $"half between {FigureText.Money(size.LowerQuartile)} and {FigureText.Money(size.UpperQuartile)}, {size.Count} country-years");
        }

        if (partner.CountriesServed is { } served)
        {
            yield return new("record", "countries served in five years", served.Value.ToString(CultureInfo.InvariantCulture), null, $"{served.Year}", served.Source);
        }

        yield return partner.Window.Last is { } last
            ? new("record", "published sector flows", $"{partner.Window.Years.Length} years", null, $"{partner.Window.First}-{last}", SourceKeys.Iati)
            : new("record", "published sector flows", "never");
        int index = catalogue.PartnerIndex(partner.Id);
        foreach (IGrouping<FlowChannel, Flow> channel in catalogue.Flows.Where(flow => flow.Partner == index).GroupBy(flow => flow.Channel).OrderBy(group => group.Key))
        {
            yield return new(
                "record",
                $"countries in the channel {channel.Key.Code()}",
                $"{channel.Select(flow => flow.Country).Distinct().Count()}",
                null,
                $"{channel.Min(flow => flow.Year)}-{channel.Max(flow => flow.Year)}",
                channel.Key.Source());
        }
    }
}
