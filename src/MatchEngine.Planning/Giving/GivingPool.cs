using System.Collections.Immutable;

namespace MatchEngine.Planning.Giving;

/// <summary>Cases that resemble a pairing, and in what.</summary>
/// <param name="Cases">The cases.</param>
/// <param name="Likeness">In what they resemble it.</param>
internal sealed record GivingPool(ImmutableArray<GivingCase> Cases, CaseLikeness Likeness)
{
    /// <summary>The most alike cases of which there are enough, or the widest choice where there never are.</summary>
    /// <param name="cases">All cases.</param>
    /// <param name="wanted">What they should resemble.</param>
    /// <param name="enough">How many are enough.</param>
    /// <param name="widest">How far the choice may be widened.</param>
    public static GivingPool Of(IReadOnlyList<GivingCase> cases, PairingTraits wanted, int enough, CaseLikeness widest)
    {
        GivingPool pool = new([], CaseLikeness.LinkSizeAndRegion);
        for (CaseLikeness likeness = CaseLikeness.LinkSizeAndRegion; likeness <= widest; likeness++)
        {
            pool = new GivingPool([.. cases.Where(one => wanted.Resembles(one, likeness))], likeness);
            if (pool.Cases.Length >= enough)
            {
                return pool;
            }
        }

        return pool;
    }
}
