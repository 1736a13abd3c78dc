using System.Collections.Immutable;
using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Ranking;
using MatchEngine.Rules;
using MatchEngine.Training.Evaluation;
using MatchEngine.Training.Learning;
using MatchEngine.Training.Recipes;
using MatchEngine.Training.Tables;

namespace MatchEngine.Console.Verbs;

/// <summary><c>model evaluate</c>: the recipes trained anew for each cutoff, against every baseline.</summary>
internal static class ModelEvaluateVerb
{
    private static readonly double[] Weights = [0.1, 0.25, 0.5];

    public static Command Create(Terminal terminal)
    {
        Option<string> data = ModelOptions.Data();
        Option<int[]> cutoffs = ModelOptions.Cutoffs();
        Option<RankingTask> task = ModelOptions.Task();
        Option<bool> breakdown = new("--breakdown") { Description = "Also by theme, income group, region and kind of partner." };
        Option<bool> withRules = new("--with-rules") { Description = "Also the rules alone and blends, each through gates as suggestions go." };
        Option<string?> rules = CommonOptions.Rules();
        Option<int> seed = ModelOptions.Seed();
        Option<bool> ties = ModelOptions.ColonialTies();
        Option<string> trainer = ModelOptions.Trainer();
        Option<OutputFormat> format = CommonOptions.Format(OutputFormat.Table, OutputFormat.Json);
        Option<string?> output = CommonOptions.Out();
        Command command = new("evaluate", "Trains the recipes anew for each cutoff, on earlier years, and judges them beside every baseline.")
        {
            data, cutoffs, task, breakdown, withRules, rules, seed, ties, trainer, format, output,
        };
        command.SetAction((parsed, cancellation) =>
        {
            Func<LambdaMartOptions, IRankingTrainer> learner = Learners.Of(parsed.GetValue(trainer)!);
            using ProgressText progress = new(terminal);
            progress.Report("reading the data");
            CutoffWorld world = Worlds.Load(parsed.GetValue(data)!);
            int[] years = [.. parsed.GetValue(cutoffs)!.Distinct().Order()];
            Worlds.Require(world, years);
            RankingTask asked = parsed.GetValue(task);
            ImmutableArray<RoleRecipe> recipes = DefaultRecipes.All(parsed.GetValue(seed), parsed.GetValue(ties));
            RankerTraining training = new(world, recipes, progress, learner, cancellation: cancellation);
            Scorer[] others = parsed.GetValue(withRules) ? WithRules(world, training, asked, RuleSets.Load(parsed.GetValue(rules))) : [];
            Slice[] slices = parsed.GetValue(breakdown) ? [] : [Slice.All, Slice.New];
            TaskReport report = training.Report(asked, years, [.. slices], others)
                ?? throw UserException.WrongUse($"matchengine: there is nothing to learn the {asked} task from before {years[0]}.");
            progress.Dispose();
            Destination.Write(parsed.GetValue(output), terminal, target => ModelReports.Write([report], parsed.GetValue(format), target));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static Scorer[] WithRules(CutoffWorld world, RankerTraining training, RankingTask task, RuleSet rules)
    {
        RankerRole role = RankerTraining.RoleOf(task);
        RuleBlend blend = new(world, rules, cutoff => new PartnerRanker("judged", [new RankerModel(role, training.ModelAt(role, cutoff)!.Learned)]), task);
        return
        [
            blend.Weighted("rules only", 1),
            blend.Weighted("model within the gates", 0),
            .. Weights.Select(weight => blend.Weighted(FormattableString.Invariant($"blend, rules {weight}"), weight)),
            blend.AsServed("as the rule set orders"),
        ];
    }
}
