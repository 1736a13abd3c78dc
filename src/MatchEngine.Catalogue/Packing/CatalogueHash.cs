using System.Security.Cryptography;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Packing;

/// <summary>Makes catalogues that carry the SHA-256 of their canonical bytes, by which an answer's catalogue is known again.</summary>
public static class CatalogueHash
{
    internal static string Of(ReadOnlySpan<byte> payload) => Convert.ToHexStringLower(SHA256.HashData(payload));

    /// <summary>A catalogue that carries its own hash, whatever the parts say it is.</summary>
    /// <param name="parts">What it is made from.</param>
    /// <exception cref="ArgumentException">The parts are out of order or point outside of the catalogue.</exception>
    public static Profiles.Catalogue Sealed(CatalogueParts parts) =>
        new(parts with { Info = parts.Info with { Hash = Of(PayloadEncoder.Encode(parts)) } });

    /// <summary>The parts of a catalogue, to make another one from.</summary>
    public static CatalogueParts PartsOf(Profiles.Catalogue catalogue) => new()
    {
        Info = catalogue.Info,
        Indicators = catalogue.Indicators,
        Countries = catalogue.Countries,
        Partners = catalogue.Partners,
        World = catalogue.World,
        Flows = catalogue.Flows,
        Receipts = catalogue.Receipts,
        Ties = catalogue.Ties,
    };
}
