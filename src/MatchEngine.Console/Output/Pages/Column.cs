namespace MatchEngine.Console.Output.Pages;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Right">Whether its cells stand at the right edge, as numbers do.</param>
/// <param name="Flexible">Whether it gives way, its cells broken over lines, where the page is too narrow.</param>
internal readonly record struct Column(string Title, bool Right = false, bool Flexible = false);
