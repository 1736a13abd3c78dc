using System.Collections.Immutable;
using MatchEngine.Hosting.Files;
using MatchEngine.Ranking;

namespace MatchEngine.Hosting.Versions;

/// <summary>Finds models.</summary>
internal sealed class ModelVersions(ImmutableArray<string> places, ImmutableArray<IRankingModelReader> readers)
{
    private readonly Dictionary<string, (IRanker? Ranker, string Hash)> _read = new(StringComparer.Ordinal);

    public Found<IRanker> Find(string id, string? hash)
    {
        IEnumerable<(IRanker? Ranker, string Hash)> named = places
            .SelectMany(VersionPlaces.Within)
            .SelectMany(VersionPlaces.Within)
            .Distinct()
            .Where(folder => File.Exists(Path.Combine(folder, RankerReader.CardFile)))
            .Select(Read);
        string? changed = null;
        foreach ((IRanker? ranker, string found) in named.Prepend((DefaultRanker.Load(), CarriedModel.Hash)))
        {
            if (ranker?.Id == id && (hash is null || hash == found))
            {
                return Found<IRanker>.Of(ranker);
            }

            changed = ranker?.Id == id ? found : changed;
        }

        return Found<IRanker>.Not(changed is null
            ? $"model {id} is not there. Name its folder, or the folder that holds it, with --model."
            : $"model {id} with files of hash {hash?[..Math.Min(12, hash.Length)]} is not there: at hand are files of hash {changed[..12]} under that id. Name the folder of the old ones with --model.");
    }

    private (IRanker? Ranker, string Hash) Read(string folder)
    {
        if (!_read.TryGetValue(folder, out (IRanker? Ranker, string Hash) read))
        {
            FileReads reads = new();
            read = (ModelFiles.Read(folder, reads, readers).Ranker, reads.Hash);
            _read[folder] = read;
        }

        return read;
    }
}
