using System.Collections.Immutable;
using System.Reflection;

namespace MatchEngine.Ranking;

/// <summary>The ranker that comes with the library.</summary>
public static class DefaultRanker
{
    /// <summary>The folder of <c>models/</c> that it is read from.</summary>
    internal const string Folder = "models/partner-ranker/1.0.0/";

    private static readonly Lazy<PartnerRanker> Loaded = new(() => RankerReader.ReadTrusted(Open));

    /// <summary>The ranker; its models are read when a question needs them. The same object at every call. Safe to call from several threads.</summary>
    public static PartnerRanker Load() => Loaded.Value;

    /// <summary>The card of the ranker, as JSON.</summary>
    public static Stream OpenCard() => Open(RankerReader.CardFile) ?? throw new InvalidOperationException("The library carries no card.");

    /// <summary>The names of its files: the card and the models.</summary>
    public static ImmutableArray<string> Files =>
        [.. typeof(DefaultRanker).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>Opens one of <see cref="Files"/>; null where there is none of that name.</summary>
    public static Stream? Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name);
}
