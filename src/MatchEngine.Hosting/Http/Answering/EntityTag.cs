using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using MatchEngine.Facts;
using MatchEngine.Matching;

namespace MatchEngine.Hosting.Http.Answering;

/// <summary>
/// Entity tags: the same for the same question to the same rules, catalogue, model, facts and engine, on every server; another for any other.
/// </summary>
internal static class EntityTag
{
    private const int Length = 27;
    private static readonly ConditionalWeakTable<Matcher, string> Identities = [];

    /// <summary>The tag of a question, without quotes.</summary>
    /// <param name="matcher">What answers.</param>
    /// <param name="key">The question in its one spelling.</param>
    public static string Of(Matcher matcher, string key)
    {
        byte[] text = Encoding.UTF8.GetBytes($"{Identity(matcher)}\n{key}");
        return Base64Url.EncodeToString(SHA256.HashData(text))[..Length];
    }

    /// <summary>What a matcher answers from, as one text.</summary>
    public static string Identity(Matcher matcher) => Identities.GetValue(matcher, Make);

    private static string Make(Matcher matcher)
    {
        string engine = typeof(Matcher).Assembly.ManifestModule.ModuleVersionId.ToString("N");
        StringBuilder identity = new($"{matcher.Rules.Revision}|{matcher.Catalogue.Info.Hash}|{matcher.Ranker?.Id}|{engine}");
        foreach (OverlayFact fact in matcher.Overlay.Facts)
        {
            identity.Append('|').AppendJoin('\u001f', fact.Name, fact.Country, fact.Partner, fact.Value.ToString(), fact.Year, fact.Source);
        }

        return identity.ToString();
    }
}
