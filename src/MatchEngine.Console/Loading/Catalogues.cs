using MatchEngine.Catalogue;

namespace MatchEngine.Console.Loading;

/// <summary>Finds and reads the catalogue that an option names.</summary>
internal static class Catalogues
{
    public static Profiles.Catalogue Load(string? path) => path is null ? DefaultCatalogue.Load() : throw UserException.WrongUse("later");
}
