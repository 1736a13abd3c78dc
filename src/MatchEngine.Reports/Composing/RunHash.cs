using System.Security.Cryptography;
using MatchEngine.Explaining;

namespace MatchEngine.Reports.Composing;

/// <summary>What tells one answer from another: the SHA-256 of everything it says, versions included.</summary>
internal static class RunHash
{
    public static string Of(PairingExplanation explanation)
    {
        using MemoryStream json = new();
        MatchJson.Write(json, explanation);
        return Convert.ToHexStringLower(SHA256.HashData(json.GetBuffer().AsSpan(0, (int)json.Length)))[..16];
    }
}
