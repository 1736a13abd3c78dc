using System.Collections.Immutable;

namespace MatchEngine.Reports.Pages;

/// <summary>One page.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Subtitle">What it is about, in a line; null for none.</param>
/// <param name="Badge">The word that says what kind of answer it is.</param>
/// <param name="Blocks">Its content.</param>
/// <param name="Versions">What the answer was made with.</param>
internal sealed record BriefPage(string Title, string? Subtitle, string Badge, ImmutableArray<Block> Blocks, string Versions);
