namespace MatchEngine.Facts;

/// <summary>Whether what reads some facts comes out the same for all pairings of a country, or of a partner.</summary>
internal static class SharedSide
{
    /// <summary>Country or partner where all facts are of that side or of the run; null where they are of several, or of another.</summary>
    public static FactSide? Of(IEnumerable<int> facts, FactDictionary dictionary)
    {
        FactSide? shared = null;
        foreach (int fact in facts)
        {
            FactSide side = dictionary.Facts[fact].Side;
            if (side == FactSide.Run)
            {
                continue;
            }

            if (side is not (FactSide.Country or FactSide.Partner) || (shared is not null && shared != side))
            {
                return null;
            }

            shared = side;
        }

        // What reads the run alone, or nothing, is told with the country.
        return shared ?? FactSide.Country;
    }
}
