using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using MatchEngine.Console.Loading;
using MatchEngine.Training.Recipes;
using MatchEngine.Training.Tables;

namespace MatchEngine.Console.Verbs;

/// <summary>Options that the verbs of <c>model</c> share.</summary>
internal static class ModelOptions
{
    public static Option<string> Data() => new("--data") { Description = "The folder with the data files.", HelpName = "folder", Required = true };

    public static Option<int[]> Cutoffs() => new("--at")
    {
        Description = $"Cutoffs to judge at, together; the two years after each are the judges. Default {string.Join(", ", RoleTrainer.JudgedCutoffs)}.",
        HelpName = "year",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [.. RoleTrainer.JudgedCutoffs],
        CustomParser = result => [.. result.Tokens.Select(token => Year(result, "--at", token.Value))],
    };

    public static Option<RankingTask> Task() => new("--task")
    {
        Description = "Who works in a country in a theme (theme), who works there (country), who funds UNIDO's work there (unido). Default theme.",
        HelpName = "task",
        DefaultValueFactory = _ => RankingTask.Theme,
        CustomParser = result => Enum.TryParse(result.Tokens[0].Value, ignoreCase: true, out RankingTask task) && !char.IsDigit(result.Tokens[0].Value[0])
            ? task
            : CommonOptions.Fail<RankingTask>(result, $"--task is one of theme, country, unido; '{result.Tokens[0].Value}' is not."),
    };

    public static Option<int> Seed() => new("--seed")
    {
        Description = "The seed of everything drawn; the same seed gives the same bytes. Default 1.",
        HelpName = "n",
        DefaultValueFactory = _ => 1,
    };

    public static Option<string> Trainer() => new("--trainer")
    {
        Description = $"Who learns: {string.Join(", ", Learners.Names)}. Default {Learners.Default}.",
        HelpName = "trainer",
        DefaultValueFactory = _ => Learners.Default,
        CustomParser = result => CommonOptions.OneOf(result, "--trainer", [.. Learners.Names]),
    };

    public static Option<bool> ColonialTies() => new("--colonial-ties")
    {
        Description = "Let the model know who was a colony of whom. Off by default: politically loaded. The card names it.",
    };

    public static int Year(ArgumentResult result, string name, string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
        ? year
        : CommonOptions.Fail<int>(result, $"{name} is a year, such as 2018; '{text}' is not.");
}
