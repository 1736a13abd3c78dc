using System.Collections.Immutable;

namespace MatchEngine.Profiles;

/// <summary>The lists of themes and their stable codes, as rule files, options and exports spell them.</summary>
public static class Themes
{
    private static readonly string[] Codes =
        ["technology", "human_capital", "environment", "industry", "energy", "trade", "business_finance", "circular", "digital", "other"];

    /// <summary>The seven themes of inclusive and sustainable industrial development whose flows add up.</summary>
    public static ImmutableArray<Theme> Industrial { get; } =
        [Theme.Technology, Theme.HumanCapital, Theme.Environment, Theme.Industry, Theme.Energy, Theme.Trade, Theme.BusinessFinance];

    /// <summary>The nine themes that needs, offers and suggestions may name.</summary>
    public static ImmutableArray<Theme> All { get; } = [.. Industrial, Theme.Circular, Theme.Digital];

    /// <summary>The code of a theme, in lower case with underscores: <c>human_capital</c>.</summary>
    public static string Code(this Theme theme) => Codes[(int)theme];

    /// <summary>Reads a code; case is ignored and a hyphen counts as an underscore.</summary>
    public static bool TryParse(string? code, out Theme theme)
    {
        int index = Array.IndexOf(Codes, (code ?? "").Trim().Replace('-', '_').ToLowerInvariant());
        theme = index < 0 ? Theme.Other : (Theme)index;
        return index >= 0;
    }
}
