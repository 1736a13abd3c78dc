using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Training.Learning;
using MatchEngine.Training.Recipes;
using MatchEngine.Training.Tables;

namespace MatchEngine.Console.Verbs;

/// <summary><c>model train</c>: learns a ranker from data files, judges its recipes on years that they had not seen, writes both.</summary>
internal static class ModelTrainVerb
{
    private const string Id = "partner-ranker";

    public static Command Create(Terminal terminal)
    {
        Option<string> data = ModelOptions.Data();
        Option<int?> asOf = new("--as-of")
        {
            Description = "Learn only from what was known at the end of this year; labels end there. Default: the end of the flows.",
            HelpName = "year",
            CustomParser = result => ModelOptions.Year(result, "--as-of", result.Tokens[0].Value),
        };
        Option<string> output = new("--out") { Description = "The folder for the model files and the card.", HelpName = "folder", Required = true };
        Option<string> version = new("--version-of-model") { Description = "Its version. Default 1.0.0.", HelpName = "version", DefaultValueFactory = _ => "1.0.0" };
        Option<int> seed = ModelOptions.Seed();
        Option<bool> ties = ModelOptions.ColonialTies();
        Option<string> trainer = ModelOptions.Trainer();
        Option<string?> decisions = new("--decisions")
        {
            Description = "Officers' decisions to learn from besides the record: a file of 'decisions export'. The card tells their weight.",
            HelpName = "file",
        };
        Command command = new("train", "Trains a ranker, judges it on years that it has not seen, writes models and card.")
        {
            data, asOf, output, version, seed, ties, trainer, decisions,
        };
        command.SetAction((parsed, cancellation) =>
        {
            string folder = parsed.GetValue(output)!;
            ModelFolder.Require(folder);
            Func<LambdaMartOptions, IRankingTrainer> learner = Learners.Of(parsed.GetValue(trainer)!);
            using ProgressText progress = new(terminal);
            progress.Report("reading the data");
            CutoffWorld world = Worlds.Load(parsed.GetValue(data)!);
            int year = parsed.GetValue(asOf) ?? world.Outcomes.Info.FlowsEnd;
            if (year < 2010 || year > world.Outcomes.Info.FlowsEnd)
            {
                throw UserException.WrongUse($"matchengine: --as-of is 2010 to {world.Outcomes.Info.FlowsEnd} with these data; {year} was given.");
            }

            ImmutableArray<DecisionLabel> labels = parsed.GetValue(decisions) is { } file ? LabelFiles.Load(file, world.Outcomes) : [];
            ImmutableArray<RoleRecipe> recipes = DefaultRecipes.All(parsed.GetValue(seed), parsed.GetValue(ties));
            RankerTraining training = new(world, recipes, progress, learner, labels, cancellation);
            TrainedRanker ranker = training.Train(year);
            cancellation.ThrowIfCancellationRequested();
            ModelFolder.Write(folder, ranker, Id, parsed.GetValue(version)!);
            progress.Dispose();
            foreach (TrainedRole role in ranker.Roles)
            {
                terminal.Output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{role.Model.Recipe.Role}: {role.Model.Trained.Log.BestRound} trees from {role.Model.Rows} rows in {role.Model.Queries} queries, cutoffs {role.Model.Recipe.FirstCutoff} to {role.Model.LastCutoff}"));
                if (role.Model.Decisions is { } use)
                {
                    terminal.Output.WriteLine(string.Create(
                        CultureInfo.InvariantCulture, $"  decisions: {use.Used} of {use.Given} labels teach, in {use.Queries} questions, {use.WeightShare:0.####%} of the weight of all rows"));
                }
            }

            ModelReports.Write(ranker.Reports, OutputFormat.Table, terminal);
            terminal.Output.WriteLine($"Written: {folder}");
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}
