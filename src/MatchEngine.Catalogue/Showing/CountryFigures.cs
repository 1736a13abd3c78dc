using System.Globalization;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Showing;

/// <summary>Everything that a catalogue holds of a country, line by line.</summary>
internal static class CountryFigures
{
    public static IEnumerable<Figure> Of(Profiles.Catalogue catalogue, CountryProfile country) =>
        [.. Identity(country), .. Geography(country), .. Status(catalogue, country), .. Indicators(catalogue, country), .. Record(catalogue, country)];

    private static IEnumerable<Figure> Identity(CountryProfile country)
    {
        yield return new("identity", "ISO3, ISO2", $"{country.Iso3}, {country.Iso2}");
        foreach ((string label, string? code) in new[] { ("UN M49", country.M49), ("DAC recipient", country.DacCode) })
        {
            if (code is not null)
            {
                yield return new("identity", label, code);
            }
        }

        foreach (Figure name in FigureText.Names(country.Names))
        {
            yield return name;
        }

        foreach (CountryAlias alias in country.Aliases)
        {
            yield return new("identity", alias.Former ? "former name" : "also", alias.Name);
        }
    }

    private static IEnumerable<Figure> Geography(CountryProfile country)
    {
        if (country.Region is { } region)
        {
            yield return new("geography", "World Bank region", region.Value, null, $"{region.Year}", region.Source);
        }

        string place = string.Join(", ", new[] { country.Continent, country.SubRegion }.OfType<string>());
        string[][] rest =
        [
            ["UN region", place], ["landlocked", country.Landlocked switch { true => "yes", false => "no", _ => "" }],
            ["languages", string.Join(' ', country.Languages)], ["borders", string.Join(' ', country.Borders)],
        ];
        foreach (string[] pair in rest.Where(pair => pair[1].Length > 0))
        {
            yield return new("geography", pair[0], pair[1]);
        }
    }

    private static IEnumerable<Figure> Status(Profiles.Catalogue catalogue, CountryProfile country)
    {
        IncomeGroupYear? inForce = country.IncomeGroupOn(catalogue.Info.Date);
        yield return inForce is { } now
            ? new("status", $"income group in force on {catalogue.Info.Date:yyyy-MM-dd}", now.Group.Code(), null, $"FY{now.FiscalYear}", SourceKeys.IncomeGroups)
            : new("status", $"income group in force on {catalogue.Info.Date:yyyy-MM-dd}", "not known");
        foreach ((IncomeGroup group, int first, int last) in Spans(country))
        {
            yield return new("status", "income group", group.Code(), null, first == last ? $"FY{first}" : $"FY{first}-FY{last}", SourceKeys.IncomeGroups);
        }

        foreach ((string label, Sourced<bool>? flag) in new[]
        {
            ("least developed country", country.LeastDeveloped), ("on the DAC list of ODA recipients", country.OdaEligible), ("fragile or conflict-affected", country.Fragile),
        })
        {
            yield return flag is { } known
                ? new("status", label, known.Value ? "yes" : "no", null, $"{known.Year}", known.Source)
                : new("status", label, "not known");
        }
    }

    private static IEnumerable<(IncomeGroup Group, int First, int Last)> Spans(CountryProfile country)
    {
        (IncomeGroup Group, int First, int Last)? open = null;
        foreach (IncomeGroupYear year in country.IncomeGroups)
        {
            if (open is { } span && span.Group == year.Group && span.Last + 1 == year.FiscalYear)
            {
                open = (span.Group, span.First, year.FiscalYear);
                continue;
            }

            if (open is { } ended)
            {
                yield return ended;
            }

            open = (year.Group, year.FiscalYear, year.FiscalYear);
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    private static IEnumerable<Figure> Indicators(Profiles.Catalogue catalogue, CountryProfile country)
    {
        foreach (IndicatorValue value in country.Indicators)
        {
            IndicatorDefinition? definition = catalogue.Indicator(value.Key);
            string[] remarks =
            [
                .. value.Trend is { } trend ? [$"{(trend < 0 ? "-" : "+")}{FigureText.Short(Math.Abs(trend))} a year"] : Array.Empty<string>(),
                .. value.Percentile is { } place ? [$"percentile {(place * 100).ToString("0", CultureInfo.InvariantCulture)} ({value.Peers} peers)"] : Array.Empty<string>(),
            ];
            yield return new(
                "indicators",
                definition is null ? value.Key : $"{definition.Name} [{value.Key}]",
                FigureText.Exact(value.Value),
                definition?.Unit,
                $"{value.Year}",
                definition?.Source,
                remarks.Length == 0 ? null : string.Join(", ", remarks));
        }
    }

    private static IEnumerable<Figure> Record(Profiles.Catalogue catalogue, CountryProfile country)
    {
        yield return new("record", "sector flows", country.Coverage switch
        {
            FlowCoverage.Transactions => "transactions: a pairing without flows is a real zero",
            FlowCoverage.BudgetsOnly => "plans only: a pairing without flows says nothing",
            _ => "not in the source: a pairing without flows says nothing",
        });
        Flow[] flows = catalogue.FlowsOf(catalogue.CountryIndex(country.Iso3)).ToArray();
        foreach (IGrouping<FlowChannel, Flow> channel in flows.GroupBy(flow => flow.Channel).OrderBy(group => group.Key))
        {
            yield return new(
                "record",
                $"partners in the channel {channel.Key.Code()}",
                $"{channel.Select(flow => flow.Partner).Distinct().Count()}",
                null,
                $"{channel.Min(flow => flow.Year)}-{channel.Max(flow => flow.Year)}",
                channel.Key.Source());
        }
    }
}
