namespace MatchEngine.Reports.Tables;

/// <summary>What stands in a cell: a text, a number, a day, or nothing where it is missing.</summary>
internal readonly record struct Cell(string? Text, double? Number, DateOnly? Day)
{
    public static implicit operator Cell(string? text) => new(string.IsNullOrEmpty(text) ? null : text, null, null);

    public static implicit operator Cell(double? number) => new(null, number, null);

    public static implicit operator Cell(int? number) => new(null, number, null);

    public static implicit operator Cell(DateOnly? day) => new(null, null, day);
}
