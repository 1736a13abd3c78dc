using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Ranking;
using MatchEngine.Training.Evaluation;
using MatchEngine.Training.Tables;

namespace MatchEngine.Console.Verbs;

/// <summary><c>model compare</c>: two models on the same queries, paired.</summary>
internal static class ModelCompareVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> first = new("a") { Description = "A model: a folder with a card.json." };
        Argument<string> second = new("b") { Description = "Another." };
        Option<string> data = ModelOptions.Data();
        Option<int[]> cutoffs = ModelOptions.Cutoffs();
        Option<RankingTask> task = ModelOptions.Task();
        Option<OutputFormat> format = CommonOptions.Format(OutputFormat.Table, OutputFormat.Json);
        Option<string?> output = CommonOptions.Out();
        Command command = new("compare", "Judges two models on the same queries; refuses years that one has learned from.") { first, second, data, cutoffs, task, format, output };
        command.SetAction((parsed, _) =>
        {
            int[] years = [.. parsed.GetValue(cutoffs)!.Distinct().Order()];
            PartnerRanker a = Judgeable(parsed.GetValue(first)!, years);
            PartnerRanker b = Judgeable(parsed.GetValue(second)!, years);
            CutoffWorld world = Worlds.Load(parsed.GetValue(data)!);
            Worlds.Require(world, years);
            RankingTask asked = parsed.GetValue(task);
            Rankers.RequireFor(a, asked == RankingTask.Unido);
            Rankers.RequireFor(b, asked == RankingTask.Unido);
            Scorer[] scorers =
            [
                RankerScorer.Of(parsed.GetValue(first)!, world, a, asked),
                RankerScorer.Of(parsed.GetValue(second)!, world, b, asked),
            ];
            TaskQuery[] queries = [.. years.SelectMany(year => world.QueriesAt(year, asked))];
            TaskReport report = new(asked, [.. years], Evaluator.Judge(world.Outcomes, queries, scorers, [Slice.All, Slice.New]));
            Destination.Write(parsed.GetValue(output), terminal, target => ModelReports.Write([report], parsed.GetValue(format), target));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    /// <summary>A model that learned from the judges' years would be judged by what it was told.</summary>
    private static PartnerRanker Judgeable(string folder, int[] years)
    {
        PartnerRanker ranker = Rankers.Folder(folder);
        if (ranker.LastCutoffLearned is not { } last || last > years[0] - 2)
        {
            throw UserException.WrongUse(
                $"matchengine: '{folder}' learned from cutoffs up to {ranker.LastCutoffLearned?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "a year that its card does not say"}, whose labels reach beyond {years[0]}: it can't be judged there.",
                $"Judge it later (--at), or train it with --as-of {years[0]}.");
        }

        return ranker;
    }
}
