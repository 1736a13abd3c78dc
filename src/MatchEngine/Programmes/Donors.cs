using MatchEngine.Profiles;

namespace MatchEngine.Programmes;

/// <summary>Finds the partner that stands for a country as a donor.</summary>
internal static class Donors
{
    /// <summary>The partner with the country's own id, else its first bilateral one by id; null where it is no donor of the catalogue.</summary>
    public static int? Of(Catalogue catalogue, string iso3)
    {
        int own = catalogue.PartnerIndex(iso3);
        if (own >= 0)
        {
            return own;
        }

        for (int i = 0; i < catalogue.Partners.Length; i++)
        {
            if (catalogue.Partners[i] is { Kind: PartnerKind.EmergingBilateral or PartnerKind.EstablishedBilateral } partner && partner.HomeCountry == iso3)
            {
                return i;
            }
        }

        return null;
    }
}
