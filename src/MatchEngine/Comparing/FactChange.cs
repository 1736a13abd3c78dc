namespace MatchEngine.Comparing;

/// <summary>One fact set to another value.</summary>
/// <param name="Fact">Its name.</param>
/// <param name="Country">ISO3 of the country that it is about, or null.</param>
/// <param name="Partner">Id of the partner that it is about, or null.</param>
/// <param name="Before">What it was, as people read it; <c>not known</c> where it was missing.</param>
/// <param name="After">What it becomes.</param>
/// <param name="Set">The argument of <c>--set</c> that does it: <c>country.field_office=true</c>.</param>
/// <param name="Description">What the fact says.</param>
public sealed record FactChange(string Fact, string? Country, string? Partner, string Before, string After, string Set, string Description);
