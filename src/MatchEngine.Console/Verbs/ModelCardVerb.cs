using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Ranking;

namespace MatchEngine.Console.Verbs;

/// <summary><c>model card</c>: what a model is for, made of, and can't tell.</summary>
internal static class ModelCardVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string?> model = new("model") { Description = "A folder with a card.json; default: the model that is carried along.", Arity = ArgumentArity.ZeroOrOne };
        Option<OutputFormat> format = CommonOptions.Format(OutputFormat.Table, OutputFormat.Json);
        Option<string?> output = CommonOptions.Out();
        Command command = new("card", "Shows what a model is for, what it was made of, how it was judged and what it can't tell.") { model, format, output };
        command.SetAction((parsed, _) =>
        {
            byte[] card = Read(parsed.GetValue(model));
            Destination.Write(parsed.GetValue(output), terminal, target =>
            {
                if (parsed.GetValue(format) == OutputFormat.Json)
                {
                    target.Stream.Write(card);
                }
                else
                {
                    ModelCardText.Write(card, target.Output);
                }
            });
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static byte[] Read(string? folder)
    {
        if (folder is not null)
        {
            Rankers.Folder(folder);
            return File.ReadAllBytes(Path.Combine(folder, RankerReader.CardFile));
        }

        using Stream stream = DefaultRanker.OpenCard();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
