using System.Security.Cryptography;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Packing;

/// <summary>SHA-256 of a catalogue's canonical bytes.</summary>
internal static class CatalogueHash
{
    public static string Of(ReadOnlySpan<byte> payload) => Convert.ToHexStringLower(SHA256.HashData(payload));

    /// <summary>A catalogue that carries its own hash.</summary>
    public static Profiles.Catalogue Sealed(CatalogueParts parts) =>
        new(parts with { Info = parts.Info with { Hash = Of(PayloadEncoder.Encode(parts)) } });

    /// <summary>The parts of a catalogue.</summary>
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
