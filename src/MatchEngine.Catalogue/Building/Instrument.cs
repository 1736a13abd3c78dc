namespace MatchEngine.Catalogue.Building;

internal enum Instrument
{
    Grant,
    Loan,
    Equity,
    Other,
    Unpublished,
}
