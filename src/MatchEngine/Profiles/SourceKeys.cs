namespace MatchEngine.Profiles;

/// <summary>Keys of <see cref="DataSource"/> that the engine itself cites.</summary>
public static class SourceKeys
{
    /// <summary>Sector flows that partners publish.</summary>
    public const string Iati = "iati";

    /// <summary>Official development assistance, OECD DAC2a.</summary>
    public const string Dac2a = "dac2a";

    /// <summary>Chinese projects, AidData GCDF.</summary>
    public const string China = "gcdf";

    /// <summary>Who funded UNIDO's own work.</summary>
    public const string Unido = "iati_unido";

    /// <summary>Sector totals over all donors, OECD CRS.</summary>
    public const string Crs = "crs";

    /// <summary>World Bank income groups.</summary>
    public const string IncomeGroups = "wb_income_groups";

    /// <summary>Codes, names and regions of countries.</summary>
    public const string Countries = "names";

    /// <summary>Codes, names and kinds of partners.</summary>
    public const string Partners = "curated";

    /// <summary>Distance, contiguity, language, colony: CEPII GeoDist.</summary>
    public const string GeoDist = "geodist";
}
