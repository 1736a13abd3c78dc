namespace MatchEngine.Catalogue.Building;

/// <summary>The files that a catalogue is compiled from.</summary>
internal static class DataFiles
{
    public const string Countries = "countries.csv";
    public const string IncomeGroups = "income_groups.csv";
    public const string Coverage = "iati_recipient_coverage.csv";
    public const string IndicatorCatalogue = "indicator_catalogue.csv";
    public const string Indicators = "indicators_core.csv";
    public const string Partners = "partners.csv";
    public const string Windows = "partner_reporting_windows.csv";
    public const string SectorThemes = "sector_themes.csv";
    public const string TrainingPairs = "training_pairs_iati.csv";
    public const string IatiFlows = "flows_iati.csv";
    public const string Dac2a = "flows_dac2a_2002_2019.csv";
    public const string ChineseProjects = "flows_china_gcdf_v2_2000_2017.csv";
    public const string Receipts = "flows_crs_recipient_sector_2000_2017.csv";
    public const string Unido = "unido_donor_recipient_year.csv";
    public const string Dyads = "dyads.csv";

    /// <summary>Keys of the catalogue's sources.</summary>
    public static class Source
    {
        public const string Iati = "iati";
        public const string Unido = "iati_unido";
        public const string Oda = "dac2a";
        public const string Receipts = "crs";
        public const string China = "gcdf";
        public const string Income = "wb_income_groups";
        public const string WbLists = "wb_lists";
        public const string DacList = "dac_list";
        public const string Wdi = "wdi";
        public const string Sdg = "un_sdg";
        public const string Derived = "derived";
        public const string Names = "names";
        public const string Ties = "geodist";
        public const string Curated = "curated";
    }
}
