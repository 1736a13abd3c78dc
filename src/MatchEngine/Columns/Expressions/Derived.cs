namespace MatchEngine.Columns.Expressions;

/// <summary>Applies the condition of a derivation: where it is not met there is no fact, and where it fails the fact fails the same way.</summary>
internal static class Derived
{
    public static void Restrict(Column value, Truths when)
    {
        ReadOnlySpan<ulong> met = when.True;
        Span<ulong> unknown = value.AllUnknown();
        Span<ulong> broken = value.AllBroken();
        for (int i = 0; i < met.Length; i++)
        {
            ulong failed = when.HasBroken ? when.Broken[i] : 0;
            unknown[i] = (unknown[i] & met[i]) | (~met[i] & ~failed);
            broken[i] = (broken[i] & met[i]) | failed;
        }

        Bits.ClearTail(unknown, value.Rows);
    }
}
