using System.Collections.Immutable;
using MatchEngine.Facts;
using MatchEngine.Hosting.Sources;
using MatchEngine.Rules;
using Microsoft.Extensions.Primitives;

namespace MatchEngine.Hosting.Files;

/// <summary>The files of facts that options name.</summary>
internal sealed class OverlayFiles(ImmutableArray<string> names, DeploymentPaths paths, FileChanges changes) : IFactSource, IFileSource
{
    public FileReads Reads { get; private set; } = new();

    public IChangeToken Changes => changes.Token;

    public ValueTask<SourceResult<FactOverlay>> LoadAsync(RuleSet rules, Profiles.Catalogue catalogue, CancellationToken cancellation)
    {
        FileReads reads = Reads = new FileReads();
        try
        {
            (FactOverlay? overlay, ImmutableArray<string> faults) = FactFiles.Read([.. names.Select(paths.Of)], rules, catalogue, reads);
            return ValueTask.FromResult(overlay is null ? SourceResult.Failed<FactOverlay>(faults) : SourceResult.Of(overlay));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ValueTask.FromResult(SourceResult.Failed<FactOverlay>($"A file of facts can't be read: {e.Message}"));
        }
    }
}
