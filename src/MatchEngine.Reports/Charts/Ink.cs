namespace MatchEngine.Reports.Charts;

/// <summary>The colours of a picture, by their place in its palette.</summary>
internal enum Ink : byte
{
    Paper,
    Track,
    Bar,
    Line,
}
