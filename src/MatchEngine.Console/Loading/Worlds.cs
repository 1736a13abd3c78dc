using MatchEngine.Catalogue.Building;
using MatchEngine.Training.Tables;

namespace MatchEngine.Console.Loading;

/// <summary>Reads a folder of data files into the world at each cutoff.</summary>
internal static class Worlds
{
    public static CutoffWorld Load(string folder)
    {
        if (string.IsNullOrWhiteSpace(folder) || !Directory.Exists(folder))
        {
            throw UserException.WrongUse($"matchengine: there is no folder '{folder}' (--data). Name the folder that holds the data files.");
        }

        SourceDataOutcome outcome = SourceData.Load(folder);
        SourceData data = outcome.Data ?? throw UserException.WrongUse(
            [.. Catalogues.Lines(outcome.Faults), $"matchengine: the data in '{folder}' can't be used."]);
        return new CutoffWorld(Build(data, null), year => Build(data, year));
    }

    /// <summary>Ends the verb where a cutoff can't be judged.</summary>
    public static void Require(CutoffWorld world, IEnumerable<int> cutoffs)
    {
        int[] wrong = [.. cutoffs.Where(cutoff => cutoff < 2008 || cutoff > world.LastJudged)];
        if (wrong.Length > 0)
        {
            throw UserException.WrongUse(
                $"matchengine: a cutoff at {string.Join(", ", wrong)} can't be judged: the data allow 2008 to {world.LastJudged}, two years before they end.");
        }
    }

    private static Profiles.Catalogue Build(SourceData data, int? asOf)
    {
        BuildOutcome outcome = CatalogueBuilder.Build(data, new BuildOptions { AsOf = asOf });
        return outcome.Catalogue ?? throw UserException.WrongUse([.. Catalogues.Lines(outcome.Faults)]);
    }
}
