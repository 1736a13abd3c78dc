using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace MatchEngine.Profiles;

/// <summary>The hash of a catalogue in which a profile was replaced: SHA-256 of the hash before and the profile, lower-case hexadecimal.</summary>
internal static class ProfileHash
{
    public static string Of(string before, CountryProfile country) => Of(before, JsonSerializer.SerializeToUtf8Bytes(country, ProfileJson.Default.CountryProfile));

    public static string Of(string before, PartnerProfile partner) => Of(before, JsonSerializer.SerializeToUtf8Bytes(partner, ProfileJson.Default.PartnerProfile));

    private static string Of(string before, byte[] profile) => Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(before), (byte)'\n', .. profile]));
}
