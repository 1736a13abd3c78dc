using System.Collections.Immutable;

namespace MatchEngine.Reports.Pages;

/// <summary>A table with a header.</summary>
internal sealed record GridBlock(ImmutableArray<string> Header, ImmutableArray<ImmutableArray<string>> Rows) : Block;
