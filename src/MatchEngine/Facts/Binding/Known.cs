using MatchEngine.Conditions;
using MatchEngine.Profiles;

namespace MatchEngine.Facts.Binding;

/// <summary>Short ways to make facts out of values that may be missing.</summary>
internal static class Known
{
    public static Fact Text(string? value, int? year, string? source) => value is null ? default : new(Value.Of(value), year, source);

    public static Fact Text(Sourced<string>? value) => value is { } v ? new(Value.Of(v.Value), v.Year, v.Source) : default;

    public static Fact Flag(bool? value, int? year, string? source) => value is { } v ? new(Value.Of(v), year, source) : default;

    public static Fact Flag(Sourced<bool>? value) => value is { } v ? new(Value.Of(v.Value), v.Year, v.Source) : default;

    public static Fact Whole(long? value, int? year, string? source) => value is { } v ? new(Value.Of(v), year, source) : default;

    public static Fact Number(double? value, int? year, string? source) => value is { } v ? new(Value.Of(v), year, source) : default;

    public static Fact Texts(IEnumerable<string>? values, int? year, string? source) =>
        values is null ? default : new(Value.Of(values), year, source);
}
