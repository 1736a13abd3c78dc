using System.Collections.Immutable;

namespace MatchEngine.Reports.Pages;

/// <summary>A line of pieces, with a name before it where it has one.</summary>
internal sealed record Line(string? Name, ImmutableArray<Piece> Pieces)
{
    public static Line Of(params ReadOnlySpan<Piece> pieces) => new(null, [.. pieces]);

    public static Line Named(string name, params ReadOnlySpan<Piece> pieces) => new(name, [.. pieces]);
}
