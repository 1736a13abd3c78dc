namespace MatchEngine.Console.Loading;

/// <summary>Finds the country or partner that a text names.</summary>
internal sealed class Names(Profiles.Catalogue catalogue)
{
    public static Names Of(Profiles.Catalogue catalogue) => new(catalogue);

    public string? Country(string text) => catalogue.CountryIndex(text.ToUpperInvariant()) >= 0 ? text.ToUpperInvariant() : null;

    public string? Partner(string text) => catalogue.PartnerIndex(text.ToUpperInvariant()) >= 0 ? text.ToUpperInvariant() : null;

    public static string Resolve(string? id, string text, string what) =>
        id ?? throw UserException.WrongUse($"matchengine: there is no {what} '{text}' in the catalogue.");
}
