namespace MatchEngine.Planning;

/// <summary>Refuses what callers may not ask.</summary>
internal static class QueryGuard
{
    public static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new ArgumentException(message);
        }
    }
}
