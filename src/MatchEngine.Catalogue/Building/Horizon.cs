namespace MatchEngine.Catalogue.Building;

/// <summary>
/// The last year of each source that was known at the end of a year, by the table "What a T evaluation may use" of the data's README.
/// Static lists (geography, names, regions, code lists) are open to any year.
/// </summary>
internal sealed class Horizon
{
    /// <summary>The year in which the Chinese projects (GCDF v2) were published.</summary>
    private const int GcdfPublished = 2021;

    private Horizon(int? asOf, int end)
    {
        AsOf = asOf;
        int known = asOf ?? int.MaxValue - 1;
        FlowsEnd = end;
        Oda = known - (asOf is null ? 0 : 1);
        Receipts = known - (asOf is null ? 0 : 2);
        IncomeDataYear = known - (asOf is null ? 0 : 1);
        ChineseProjects = known >= GcdfPublished;
        Lists = known;
    }

    public int? AsOf { get; }

    /// <summary>IATI, UNIDO files and reporting windows.</summary>
    public int FlowsEnd { get; }

    public int Oda { get; }

    public int Receipts { get; }

    public int IncomeDataYear { get; }

    public bool ChineseProjects { get; }

    /// <summary>Lists with a year of their own: LDC, ODA, fragility.</summary>
    public int Lists { get; }

    /// <summary>First year of the ten that shares and typical sizes stand on.</summary>
    public int WindowStart => FlowsEnd - 9;

    public static Horizon At(int? asOf, int lastFlowYear) => new(asOf, Math.Min(asOf ?? int.MaxValue, lastFlowYear));

    public int Indicator(int lag) => AsOf is { } year ? year - lag : int.MaxValue;
}
