namespace MatchEngine.Training.Tests.Golden;

/// <summary>A small generator (SplitMix64), so that golden data are the same everywhere and for ever.</summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number in [0, 1) with 20 bits.</summary>
    public double NextShare() => (Next() >> 44) / (double)(1 << 20);

    public int NextBelow(int bound) => (int)(Next() % (ulong)bound);

    private ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
