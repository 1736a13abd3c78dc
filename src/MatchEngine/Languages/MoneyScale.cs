namespace MatchEngine.Languages;

/// <summary>A word for large amounts, such as million.</summary>
/// <param name="Name">The name in the keys of labels.</param>
/// <param name="From">The smallest amount that it is used for, US dollars: what rounds up to its unit counts.</param>
/// <param name="Unit">What one of it is, US dollars.</param>
/// <param name="Format">How many digits its amounts have.</param>
internal sealed record MoneyScale(string Name, double From, double Unit, string Format);
