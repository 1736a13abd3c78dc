using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>A row of the main table: one partner, country, year and theme; US dollars.</summary>
internal readonly record struct PairRow(
    short Partner, short Country, short Year, Theme Theme, double Commitment, double Spend, double CommitmentDirect, double SpendDirect);

/// <summary>A row of the flows before themes are applied, plans left out; US dollars.</summary>
internal readonly record struct IatiRow(
    short Partner, short Country, short Year, Theme Theme, SectorView View, bool Commitment, bool Direct, Instrument Instrument, double Usd);

/// <summary>Net official development assistance of one donor row; US dollars.</summary>
internal readonly record struct OdaRow(short Partner, short Country, short Year, double Usd);

/// <summary>One Chinese project; US dollars, NaN where no amount is published.</summary>
internal readonly record struct ProjectRow(short Country, short Year, Theme Theme, Instrument Instrument, double Usd);

/// <summary>What a country received in one two-digit sector; million US dollars.</summary>
internal readonly record struct ReceiptRow(short Country, short Year, Theme Theme, double UsdM);

/// <summary>What one donor gave to UNIDO's work in a country; US dollars.</summary>
internal readonly record struct UnidoRow(short Partner, short Country, short Year, double Usd);

/// <summary>One year of a partner's reporting.</summary>
internal readonly record struct WindowRow(short Partner, short Year, int Recipients, int IndustrialRecipients);

/// <summary>One value of an indicator.</summary>
internal readonly record struct YearValue(int Year, double Value);
