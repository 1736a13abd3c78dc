namespace MatchEngine.Reports.Pages;

/// <summary>A part of a page that every format can write.</summary>
internal abstract record Block;
