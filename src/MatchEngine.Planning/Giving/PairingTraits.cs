using MatchEngine.Profiles;

namespace MatchEngine.Planning.Giving;

/// <summary>What of a pairing decides which earlier cases speak for it.</summary>
/// <param name="Link">What the record says of it.</param>
/// <param name="Size">The size of the country; null where not known: countries of any size speak then.</param>
/// <param name="Region">The region of the country.</param>
internal readonly record struct PairingTraits(LinkStatus Link, CountrySize? Size, string? Region)
{
    public bool Resembles(in GivingCase other, CaseLikeness likeness) =>
        other.Link == Link
        && (likeness > CaseLikeness.LinkAndSize || Size is null || other.Size == Size)
        && (likeness > CaseLikeness.LinkSizeAndRegion || other.Region == Region);
}
