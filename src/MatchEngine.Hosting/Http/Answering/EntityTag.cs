using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace MatchEngine.Hosting.Http.Answering;

/// <summary>
/// Entity tags: the same for the same question to the same rules, catalogue, model, facts and engine, on every server; another for any other.
/// </summary>
internal static class EntityTag
{
    private const int Length = 27;

    /// <summary>Two builds of the engine may answer differently though they carry one version.</summary>
    private static readonly string Build = typeof(Matcher).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    private static readonly ConditionalWeakTable<MatcherSnapshot, string> Prefixes = [];

    /// <summary>The tag of a question, without quotes.</summary>
    /// <param name="snapshot">What answers.</param>
    /// <param name="key">The question in its one spelling.</param>
    public static string Of(MatcherSnapshot snapshot, string key)
    {
        string prefix = Prefixes.GetValue(snapshot, asked => $"{asked.Identity.Fingerprint}|{Build}|");
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(prefix + key)))[..Length];
    }
}
