using MatchEngine.Conditions;
using MatchEngine.Profiles;

namespace MatchEngine.Benchmarks.Real;

/// <summary>What catalogue and officer know of one pairing, by the names that rules use; nothing here is derived by rules.</summary>
internal sealed class RealFacts(Matcher matcher, int country, int partner)
{
    private readonly IFactReader _given = matcher.Given(matcher.Catalogue.Countries[country].Iso3, matcher.Catalogue.Partners[partner].Id);

    /// <summary>NaN where it is missing.</summary>
    public double Number(string name) => Read(name).TryGetNumber(out double number) ? number : double.NaN;

    public string? Text(string name) => Read(name) is { Kind: ValueKind.String } text ? text.AsString : null;

    public bool? Flag(string name) => Read(name) is { Kind: ValueKind.Bool } flag ? flag.AsBool : null;

    public string[]? Texts(string name) => Read(name) is { Kind: ValueKind.List } list ? [.. list.AsList.Select(item => item.AsString)] : null;

    /// <summary>A list of themes as bits, the first theme lowest.</summary>
    public int? ThemeBits(string name) => Texts(name) is { } codes ? RealThemes.Bits(theme => codes.Contains(((Theme)theme).Code())) : null;

    private Value Read(string name) => matcher.Rules.Facts.TryFind(name, out int fact)
        ? _given.Read(fact)
        : throw new ArgumentException($"The rules know no fact {name}.", nameof(name));
}
