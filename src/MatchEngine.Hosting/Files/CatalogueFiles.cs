using MatchEngine.Catalogue;
using MatchEngine.Hosting.Sources;
using Microsoft.Extensions.Primitives;

namespace MatchEngine.Hosting.Files;

/// <summary>The catalogue that options name: a folder or a packed file, or the one that is carried along.</summary>
internal sealed class CatalogueFiles(string? path, DeploymentPaths paths, FileChanges changes) : ICatalogueSource, IFileSource
{
    private (string Hash, Profiles.Catalogue Catalogue)? _last;

    public FileReads Reads { get; private set; } = new();

    public IChangeToken Changes => changes.Token;

    public ValueTask<SourceResult<Profiles.Catalogue>> LoadAsync(CancellationToken cancellation) =>
        ValueTask.FromResult(path is null ? SourceResult.Of(DefaultCatalogue.Load()) : Load(paths.Of(path)));

    private SourceResult<Profiles.Catalogue> Load(string place)
    {
        FileReads reads = Reads = new FileReads();
        try
        {
            reads.Read(place);
            foreach (string file in Directory.Exists(place) ? Directory.GetFiles(place) : [])
            {
                reads.Read(file);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return SourceResult.Failed<Profiles.Catalogue>($"{place}: It cannot be read. {e.Message}");
        }

        // The same files are the same catalogue: what was computed from it stays good.
        string hash = reads.Hash;
        if (_last is { } last && last.Hash == hash)
        {
            return SourceResult.Of(last.Catalogue);
        }

        CatalogueOutcome outcome = CatalogueReader.Open(place);
        if (outcome.Catalogue is not { } catalogue)
        {
            return SourceResult.Failed<Profiles.Catalogue>([.. outcome.Faults.Select(fault => fault.ToString())]);
        }

        _last = reads.AreStillTrue() ? (hash, catalogue) : null;
        return SourceResult.Of(catalogue);
    }
}
