using FsCheck;
using FsCheck.Fluent;
using MatchEngine.Columns;

namespace MatchEngine.Tests.Columns;

/// <summary>Bits read from any place on are those that stand there.</summary>
public sealed class BitsTests
{
    [FsCheck.NUnit.Property]
    public Property From_any_place_on(ulong[] words, NonNegativeInt start)
    {
        ulong from = Bits.From(words, start.Get);
        return Enumerable.Range(0, 64).All(i =>
            (from >> i & 1) == (start.Get + i < words.Length * 64 && Bits.Has(words, start.Get + i) ? 1UL : 0UL)).ToProperty();
    }
}
