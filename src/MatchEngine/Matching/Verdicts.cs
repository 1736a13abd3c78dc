using System.Collections.Immutable;

namespace MatchEngine.Matching;

/// <summary>The codes of verdicts.</summary>
public static class Verdicts
{
    private static readonly string[] Codes = ["accept", "reject", "defer"];

    /// <summary>All codes.</summary>
    public static ImmutableArray<string> AllCodes { get; } = [.. Codes];

    /// <summary>The code of a verdict: <c>accept</c>, <c>reject</c>, <c>defer</c>.</summary>
    public static string Code(this Verdict verdict) => Codes[(int)verdict];

    /// <summary>Reads a code; case is ignored.</summary>
    public static bool TryParse(string? code, out Verdict verdict)
    {
        int index = Array.IndexOf(Codes, (code ?? "").Trim().ToLowerInvariant());
        verdict = (Verdict)Math.Max(index, 0);
        return index >= 0;
    }
}
