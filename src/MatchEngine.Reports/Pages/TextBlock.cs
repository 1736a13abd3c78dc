namespace MatchEngine.Reports.Pages;

/// <summary>A paragraph.</summary>
/// <param name="Text">Its text.</param>
/// <param name="IsLead">Whether it is what the page says first.</param>
internal sealed record TextBlock(Line Text, bool IsLead = false) : Block;
