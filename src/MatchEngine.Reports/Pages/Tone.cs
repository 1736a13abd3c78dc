namespace MatchEngine.Reports.Pages;

/// <summary>How a piece of text stands out.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Quiet,
}
