using MatchEngine.Hosting.Files;
using MatchEngine.Ranking;

namespace MatchEngine.Console.Loading;

/// <summary>Finds and reads the model that an option names.</summary>
internal static class Rankers
{
    private const string None = "none";

    /// <summary>Reads a model, or ends the verb with all that is wrong with it.</summary>
    /// <param name="name">A folder with a card.json; <c>none</c>; null: the one that is carried along.</param>
    public static PartnerRanker? Load(string? name)
    {
        if (name is null)
        {
            return DefaultRanker.Load();
        }

        return name == None ? null : Folder(name);
    }

    /// <summary>Reads the model of a folder.</summary>
    public static PartnerRanker Folder(string path)
    {
        if (!Directory.Exists(path))
        {
            throw UserException.WrongUse($"matchengine: there is no folder '{path}' (--model). Name a folder with a {RankerReader.CardFile}, or 'none'.");
        }

        RankerOutcome outcome = ModelFiles.Read(path, new FileReads(), Learners.ModelReaders);
        return outcome.Ranker ?? throw UserException.WrongUse(
        [
            .. outcome.Faults,
            $"matchengine: the model '{path}' can't be used. Leave --model out to use the one that is carried along.",
        ]);
    }

    /// <summary>Ends the verb where the question needs a model that is not there.</summary>
    public static void RequireFor(IRanker? ranker, bool forUnido)
    {
        if (forUnido && ranker is not { AnswersForUnido: true })
        {
            throw UserException.WrongUse(
                "matchengine: only a model can tell who funds UNIDO's work (--for-unido), and the one chosen has none for it. Leave --model out.");
        }
    }
}
