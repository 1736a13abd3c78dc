using System.Reflection;
using MatchEngine.Catalogue.Packing;

namespace MatchEngine.Catalogue;

/// <summary>The catalogue that comes with the library, compiled from public data.</summary>
public static class DefaultCatalogue
{
    internal const string Resource = "default.catalogue";

    private static readonly Lazy<Profiles.Catalogue> Loaded = new(Read);

    /// <summary>The catalogue; read at the first call, the same object afterwards. Safe to call from several threads.</summary>
    public static Profiles.Catalogue Load() => Loaded.Value;

    internal static byte[] Bytes()
    {
        Assembly assembly = typeof(DefaultCatalogue).Assembly;
        using Stream stream = assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource '{Resource}' is not in {assembly.GetName().Name}.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Profiles.Catalogue Read()
    {
        CatalogueOutcome outcome = PackedCatalogue.ReadTrusted(Bytes(), Resource);
        return outcome.Catalogue ?? throw new InvalidOperationException(string.Join(Environment.NewLine, outcome.Faults));
    }
}
