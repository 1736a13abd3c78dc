using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace MatchEngine.Hosting.Http.Guarding;

/// <summary>The keys of which a request has to bring one. Only their hashes are held; comparing takes as long whether and where a key differs.</summary>
internal sealed class ApiKeySet(IEnumerable<string> keys)
{
    public const int ShortestKey = 16;
    private const string Header = "X-Api-Key";
    private const string Scheme = "Bearer ";

    private readonly byte[][] _hashes = [.. keys.Select(Hash)];

    /// <summary>Whether a request needs no key, or brings one.</summary>
    public bool Admits(HttpRequest request)
    {
        if (_hashes.Length == 0)
        {
            return true;
        }

        string brought = request.Headers.Authorization.ToString() is { } authorisation && authorisation.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? authorisation[Scheme.Length..].Trim()
            : request.Headers[Header].ToString();
        byte[] hash = Hash(brought);
        bool known = false;
        foreach (byte[] other in _hashes)
        {
            known |= CryptographicOperations.FixedTimeEquals(hash, other);
        }

        return known;
    }

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
