using MatchEngine.Hosting.Sources;
using MatchEngine.Rules;
using Microsoft.Extensions.Primitives;

namespace MatchEngine.Hosting.Files;

/// <summary>The rule set that options name: a folder, or one that is carried along.</summary>
internal sealed class RuleSetFiles(string? name, DeploymentPaths paths, FileChanges changes) : IRuleSetSource, IFileSource
{
    /// <summary>A folder that vanished is not taken for a carried set of the same name.</summary>
    private bool _wasFolder;

    public FileReads Reads { get; private set; } = new();

    public IChangeToken Changes => changes.Token;

    public ValueTask<SourceResult<RuleSet>> LoadAsync(CancellationToken cancellation) => ValueTask.FromResult(Load());

    private SourceResult<RuleSet> Load()
    {
        FileReads reads = Reads = new FileReads();
        try
        {
            if (Find(reads) is not { } place)
            {
                return SourceResult.Failed<RuleSet>(
                    $"'{paths.Of(name!)}' is no folder with a ruleset.json, and '{name}' is no rule set that is carried along. {RuleSetPlace.Carried()}");
            }

            RuleSetResult result = RuleSet.Read(place.Files, place.Manifest);
            return result.RuleSet is { } rules
                ? SourceResult.Of(rules)
                : SourceResult.Failed<RuleSet>([.. result.Faults.Where(fault => fault.Severity == FaultSeverity.Error).Select(fault => fault.ToString())]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return SourceResult.Failed<RuleSet>($"The rule set '{name}' can't be read: {e.Message}");
        }
    }

    private RuleSetPlace? Find(FileReads reads)
    {
        if (name is null)
        {
            return RuleSetPlace.Find(null);
        }

        string manifest = RuleSetPlace.ManifestOf(paths.Of(name));
        _wasFolder |= File.Exists(manifest);
        if (!_wasFolder && RuleSetPlace.Find(name) is { Files: DefaultRules } carried)
        {
            return carried;
        }

        // Also where it is not there: so that its coming is noticed.
        reads.Read(manifest);
        return RuleSetPlace.Find(manifest, reads);
    }
}
