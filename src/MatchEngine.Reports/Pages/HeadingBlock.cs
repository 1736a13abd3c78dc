namespace MatchEngine.Reports.Pages;

/// <summary>A heading inside a page.</summary>
internal sealed record HeadingBlock(string Text) : Block;
