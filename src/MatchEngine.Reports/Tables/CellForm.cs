namespace MatchEngine.Reports.Tables;

/// <summary>How a cell is shown: the place of its form in the style sheet of a workbook.</summary>
internal enum CellForm
{
    Plain,
    Header,
    Day,
    Decimal,
    Amount,
    Percent,
}
