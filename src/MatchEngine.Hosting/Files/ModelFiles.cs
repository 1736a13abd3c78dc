using System.Collections.Immutable;
using MatchEngine.Ranking;

namespace MatchEngine.Hosting.Files;

/// <summary>A model in a folder on disk: a card and the files that it names.</summary>
internal static class ModelFiles
{
    /// <summary>Reads the model of a folder.</summary>
    /// <param name="folder">A folder with a card.json.</param>
    /// <param name="reads">Takes down what is read from disk.</param>
    /// <param name="readers">Read the files of other learners than those that write LightGBM's text format.</param>
    /// <returns>The model, or faults that name files by their path.</returns>
    public static RankerOutcome Read(string folder, FileReads reads, ImmutableArray<IRankingModelReader> readers)
    {
        RankerOutcome outcome = RankerReader.Read(
            file => reads.Read(Path.Combine(folder, Path.GetFileName(file))) is { } content ? new MemoryStream(content, writable: false) : null, readers);
        return outcome with { Faults = [.. outcome.Faults.Select(fault => Path.Combine(folder, fault))] };
    }
}
