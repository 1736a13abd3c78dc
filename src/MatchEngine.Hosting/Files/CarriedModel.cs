using MatchEngine.Ranking;

namespace MatchEngine.Hosting.Files;

/// <summary>The model that is carried along, as files.</summary>
internal static class CarriedModel
{
    private static readonly Lazy<string> Known = new(Compute);

    /// <summary>The hash of its files; the same as that of a folder with the same files.</summary>
    public static string Hash => Known.Value;

    private static string Compute()
    {
        FileReads reads = new();
        foreach (string file in DefaultRanker.Files)
        {
            using Stream stream = DefaultRanker.Open(file)!;
            using MemoryStream content = new();
            stream.CopyTo(content);
            reads.Add(file, content.ToArray());
        }

        return reads.Hash;
    }
}
