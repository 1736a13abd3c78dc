namespace MatchEngine.Catalogue.Folders;

/// <summary>The files of a catalogue that is a folder.</summary>
internal static class FolderFiles
{
    /// <summary>The version of the schema that is written; another one is refused.</summary>
    public const int SchemaVersion = 1;

    public const string Manifest = "catalogue.json";
    public const string Countries = "countries.json";
    public const string Partners = "partners.json";
    public const string IncomeGroups = "income_groups.csv";
    public const string Indicators = "indicators.csv";
    public const string Flows = "flows.csv";
    public const string Receipts = "receipts.csv";
    public const string Ties = "ties.csv";

    public static readonly string[] IncomeGroupColumns = ["country", "data_year", "group"];
    public static readonly string[] IndicatorColumns = ["country", "indicator", "value", "year", "trend", "percentile", "peers"];
    public static readonly string[] FlowColumns =
        ["country", "partner", "channel", "theme", "year", "commitment", "spend", "commitment_direct", "spend_direct"];
    public static readonly string[] ReceiptColumns = ["country", "theme", "year", "commitment_usd_m"];
    public static readonly string[] TieColumns = ["origin", "destination", "distance_km", "contiguous", "common_language", "colony"];

    public static readonly string[] All = [Manifest, Countries, Partners, IncomeGroups, Indicators, Flows, Receipts, Ties];
}
