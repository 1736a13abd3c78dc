using MatchEngine.Profiles;

namespace MatchEngine.Ranking.Features;

/// <summary>One pairing as features see it.</summary>
internal sealed class PairView
{
    private static readonly PairRecord Nothing;

    private (double Grade, int Active)? _similarPartners;
    private readonly Tie? _tie;

    public PairView(CountryView country, int partner)
    {
        At = country;
        Partner = partner;
        Slot = country.Source.Records.Slot(partner);
        Profile = country.Source.Catalogue.Partners[partner];
        _tie = Profile.HomeCountry is { } home ? country.Source.Catalogue.TieOf(home, Country.Iso3) : null;
    }

    public CountryView At { get; }

    public int Partner { get; }

    public int Slot { get; }

    public PartnerProfile Profile { get; }

    public Tie? Tie => _tie;

    public CountryProfile Country => Source.Catalogue.Countries[At.Country];

    public FeatureSource Source => At.Source;

    public int End => Source.End;

    /// <summary>Whether the sector flows can speak about this pairing.</summary>
    public bool Speaks => Slot >= 0 && At.IsCovered;

    public ref readonly PairRecord Own => ref Record(At.Scope);

    public ref readonly PairRecord Industrial => ref Record(Scope.Industrial);

    public PartnerTotals.Cell? Totals => Slot < 0 ? null : Source.Totals.Of(Slot, At.Scope);

    public PartnerTotals.Cell? AllThemes => Slot < 0 ? null : Source.Totals.Of(Slot, Scope.Industrial);

    public (double Grade, int Active) SimilarPartners => _similarPartners ??= Speaks ? At.SimilarPartners(Slot) : (double.NaN, 0);

    private int Region => Source.Groups.Region[At.Country];

    public ref readonly PairRecord Record(int scope)
    {
        if (!Speaks)
        {
            return ref Nothing;
        }

        return ref Source.Records.At(At.Country, Slot, scope);
    }

    /// <summary>A value where the record can speak, else missing.</summary>
    public double IfSpeaks(double value) => Speaks ? value : double.NaN;

    /// <summary>How many years ago, or missing for never.</summary>
    public double Since(int year) => year == 0 ? double.NaN : End - year;

    /// <summary>Countries that the partner is active in besides this one.</summary>
    public double ElsewhereActive5 => Totals is { } totals ? totals.Active5 - OwnActive5 : double.NaN;

    public double ElsewhereActive2 => Totals is { } totals ? totals.Active2 - (Speaks && Own.IsActive2 ? 1 : 0) : double.NaN;

    public double ElsewhereGrade => Totals is { } totals ? Ratio(totals.Grades - OwnGrade, Source.Totals.Covered - Self) : double.NaN;

    /// <summary>The part of a group's other countries that the partner is active in.</summary>
    public double GroupShare(Func<PartnerTotals.Cell, PartnerTotals.GroupCount[]> counts, int[] covered, int group) =>
        Totals is { } totals && group >= 0 ? Ratio(counts(totals)[group].Active5 - OwnActive5, covered[group] - Self) : double.NaN;

    /// <summary>The partner's mean grade over a group's other countries.</summary>
    public double GroupGrade(Func<PartnerTotals.Cell, PartnerTotals.GroupCount[]> counts, int[] covered, int group) =>
        Totals is { } totals && group >= 0 ? Ratio(counts(totals)[group].Grades - OwnGrade, covered[group] - Self) : double.NaN;

    /// <summary>The part of the partner's other countries that lie in this region.</summary>
    public double RegionFocus => Totals is { } totals && Region >= 0
        ? Ratio(totals.Regions[Region].Active5 - OwnActive5, totals.Active5 - OwnActive5)
        : double.NaN;

    /// <summary>The part of the neighbours that the partner is active in.</summary>
    public double NeighbourShare
    {
        get
        {
            if (Slot < 0 || At.Borders.Length == 0)
            {
                return double.NaN;
            }

            int active = 0;
            foreach (int border in At.Borders)
            {
                active += Source.Records.At(border, Slot, At.Scope).IsActive5 ? 1 : 0;
            }

            return active / (double)At.Borders.Length;
        }
    }

    /// <summary>In how many industrial themes the pairing was active in the last five years, this one left out.</summary>
    public int OtherThemesActive
    {
        get
        {
            int active = 0;
            for (int theme = 0; theme < (int)Theme.Circular; theme++)
            {
                active += theme != At.Scope && Record(theme).IsActive5 ? 1 : 0;
            }

            return active;
        }
    }

    public double OdaOf(Func<PaymentRecords.Payment, double> value) => Paid(Source.Oda, value);

    public double UnidoOf(Func<PaymentRecords.Payment, double> value) => Paid(Source.Unido, value);

    /// <summary>The part of the region's other countries that the partner paid for in recent years.</summary>
    public double Served(PaymentRecords records)
    {
        if (Region < 0 || !records.Speaks(Partner))
        {
            return double.NaN;
        }

        int own = records.At(At.Country, Partner).Recent > 0 ? 1 : 0;
        return Ratio(records.Served(Partner, Region) - own, Source.CountriesByRegion[Region] - 1);
    }

    public static double Ratio(double part, double whole) => whole > 0 ? part / whole : double.NaN;

    /// <summary>log10(1 + US dollars / 1000); for a negative amount the negative of the same.</summary>
    public static double AsLog(double usd) => Math.CopySign(Math.Log10(1 + (Math.Abs(usd) / 1000)), usd);

    private int Self => At.IsCovered ? 1 : 0;

    private int OwnActive5 => Speaks && Own.IsActive5 ? 1 : 0;

    private int OwnGrade => Speaks ? Own.Grade : 0;

    private double Paid(PaymentRecords records, Func<PaymentRecords.Payment, double> value) =>
        records.Speaks(Partner) ? value(records.At(At.Country, Partner)) : double.NaN;
}
