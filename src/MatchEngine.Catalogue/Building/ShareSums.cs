using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>What one partner did in a window of years, added up in the ways that shares need. Amounts are net.</summary>
internal sealed class ShareSums(GroupLookup groups)
{
    /// <summary>Below this part of the amounts with a published sector (or instrument), the rest says too much to leave it out.</summary>
    private const double LeastPublished = 0.5;

    /// <summary>Below so many amounts no size is typical.</summary>
    private const int FewestSizes = 5;

    private readonly Measured _spend = new();
    private readonly Measured _commitment = new();
    private readonly Dictionary<(int Country, int Year), double> _commitmentSizes = [];
    private readonly Dictionary<(int Country, int Year), bool> _served = [];
    private string _measure = "spend";

    public bool IsEmpty => _spend.IsEmpty && _commitment.IsEmpty && _served.Count == 0;

    public int Countries => Chosen.Countries.Count;

    public double Total => Chosen.Total;

    public double DirectTotal => Chosen.DirectTotal;

    /// <summary>The last year with a positive flow for one country alone; 0 where there is none.</summary>
    public int LastServed => _served.Count == 0 ? 0 : _served.Keys.Max(k => k.Year);

    private Measured Chosen => _spend.Total > 0 ? _spend : _commitment;

    private bool BySpend => _spend.Total > 0;

    public void Add(in IatiRow row)
    {
        Measured sums = row.Commitment ? _commitment : _spend;
        sums.Add(row.Country, row.Year, row.Usd);
        if (row.View == SectorView.Unpublished)
        {
            sums.SectorUnpublished += row.Usd;
        }
        else
        {
            sums.Themes[(int)row.Theme] += row.Usd;
            sums.AddView(row.View, row.Usd);
        }

        sums.Instruments[(int)row.Instrument] += row.Usd;
        if (row.Direct)
        {
            AddDirect(sums, row.Country, row.Year, row.Usd, row.Commitment);
        }
    }

    public void AddOda(in OdaRow row)
    {
        _measure = "net_oda";
        _spend.Add(row.Country, row.Year, row.Usd);
        AddDirect(_spend, row.Country, row.Year, row.Usd, commitment: false);
    }

    public void AddProject(in ProjectRow row)
    {
        _measure = "project_value";
        _served[(row.Country, row.Year)] = true;
        if (!double.IsNaN(row.Usd))
        {
            _commitment.Add(row.Country, row.Year, row.Usd);
            _commitment.Themes[(int)row.Theme] += row.Usd;
            _commitment.Instruments[(int)row.Instrument] += row.Usd;
            AddDirect(_commitment, row.Country, row.Year, row.Usd, commitment: true);
        }
    }

    /// <summary>Adds another partner's sums, by the measure that speaks for it.</summary>
    public void AddAll(ShareSums other) => _spend.AddAll(other.Chosen);

    public int ServedSince(int year) => _served.Keys.Where(k => k.Year >= year).Select(k => k.Country).Distinct().Count();

    public Portfolio? ToPortfolio(string source, ShareSums places, string placeSource)
    {
        Measured sums = Chosen;
        Measured where = places.Chosen;
        if (sums.Total <= 0)
        {
            return null;
        }

        return new Portfolio
        {
            FirstYear = sums.FirstYear,
            LastYear = sums.LastYear,
            Source = source,
            Measure = BySpend || _measure != "spend" ? _measure : "commitment",
            TotalUsd = Figures.Dollars(sums.Total),
            Themes = ThemeShares(sums, _measure != "project_value"),
            PlaceSource = where.DirectTotal > 0 ? placeSource : null,
            Regions = Shares(where.Regions.OrderBy(r => r.Key, StringComparer.Ordinal)),
            IncomeGroups = Shares(Enumerable.Range(0, 5).Select(i => KeyValuePair.Create(((IncomeGroup)i).Code(), where.Groups[i]))),
            Instruments = InstrumentShares(sums),
        };
    }

    public CommitmentSize? Sizes(string source)
    {
        List<double> sizes = [.. _commitmentSizes.Values.Where(v => v > 0)];
        if (sizes.Count < FewestSizes)
        {
            return null;
        }

        sizes.Sort();
        int[] years = [.. _commitmentSizes.Where(s => s.Value > 0).Select(s => s.Key.Year)];
        return new CommitmentSize(
            Figures.Dollars(Figures.Quantile(sizes, 0.25)), Figures.Dollars(Figures.Quantile(sizes, 0.5)),
            Figures.Dollars(Figures.Quantile(sizes, 0.75)), sizes.Count, years.Min(), years.Max(), source);
    }

    private static ImmutableArray<Share> ThemeShares(Measured sums, bool withViews)
    {
        double published = sums.Themes.Sum(v => Math.Max(0, v));
        if (published <= 0 || published < LeastPublished * (published + Math.Max(0, sums.SectorUnpublished)))
        {
            return [];
        }

        IEnumerable<Share> themes = Themes.Industrial.Append(Theme.Other).Select(t => ShareOf(t, sums.Themes[(int)t]));
        return withViews
            ? [.. themes, ShareOf(Theme.Circular, sums.Circular), ShareOf(Theme.Digital, sums.Digital)]
            : [.. themes];

        Share ShareOf(Theme theme, double usd) => new(theme.Code(), Figures.Share(Math.Max(0, usd) / published));
    }

    private static ImmutableArray<Share> InstrumentShares(Measured sums)
    {
        double unpublished = Math.Max(0, sums.Instruments[(int)Instrument.Unpublished]);
        double published = sums.Instruments.Take((int)Instrument.Unpublished).Sum(v => Math.Max(0, v));
        return published < LeastPublished * (published + unpublished)
            ? []
            : Shares(Enumerable.Range(0, (int)Instrument.Unpublished)
                .Select(i => KeyValuePair.Create(((Instrument)i).ToString().ToLowerInvariant(), sums.Instruments[i])));
    }

    private static ImmutableArray<Share> Shares(IEnumerable<KeyValuePair<string, double>> sums)
    {
        KeyValuePair<string, double>[] positive = [.. sums.Where(s => s.Value > 0)];
        double total = positive.Sum(s => s.Value);
        return [.. positive.Select(s => new Share(s.Key, Figures.Share(s.Value / total)))];
    }

    private void AddDirect(Measured sums, int country, int year, double usd, bool commitment)
    {
        sums.DirectTotal += usd;
        if (groups.Region(country) is { } region)
        {
            sums.Regions[region] = sums.Regions.GetValueOrDefault(region) + usd;
        }

        if (groups.Group(country, year) is { } group)
        {
            sums.Groups[(int)group] += usd;
        }

        if (usd > 0)
        {
            _served[(country, year)] = true;
        }

        if (commitment)
        {
            _commitmentSizes[(country, year)] = _commitmentSizes.GetValueOrDefault((country, year)) + usd;
        }
    }
}
