using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>From the sources' sectors to themes.</summary>
internal static class SectorMap
{
    /// <summary>Waste management and disposal: the nearest purpose code to a circular economy, a proxy.</summary>
    private const string WasteManagement = "14050";

    /// <summary>Information and communication technology: the nearest purpose code to digitalisation, a proxy.</summary>
    private const string Ict = "22040";

    /// <summary>A theme of the data files; those outside of the seven (agricultural policy, mining, construction) count as other.</summary>
    public static Theme OfData(string theme) =>
        Themes.TryParse(theme, out Theme known) && Themes.Industrial.Contains(known) ? known : Theme.Other;

    public static SectorView View(string purposeCode) => purposeCode switch
    {
        "" => SectorView.Unpublished,
        WasteManagement => SectorView.Circular,
        Ict => SectorView.Digital,
        _ => SectorView.None,
    };

    /// <summary>
    /// The theme nearest to a two-digit (CRS) or three-digit (GCDF) sector. Wider than the purpose codes: education is more than skills,
    /// industry includes mining and construction, trade includes tourism, communications more than technology. Water is not environment.
    /// </summary>
    public static Theme OfBroadSector(string code) => (code.Length >= 2 ? code[..2] : code) switch
    {
        "11" => Theme.HumanCapital,
        "22" => Theme.Technology,
        "23" => Theme.Energy,
        "24" or "25" => Theme.BusinessFinance,
        "32" => Theme.Industry,
        "33" => Theme.Trade,
        "41" => Theme.Environment,
        _ => Theme.Other,
    };
}
