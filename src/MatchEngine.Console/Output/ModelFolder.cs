using MatchEngine.Ranking;
using MatchEngine.Training.Cards;
using MatchEngine.Training.Recipes;

namespace MatchEngine.Console.Output;

/// <summary>Writes a ranker's folder whole or not at all: beside its place first, then renamed into it.</summary>
internal static class ModelFolder
{
    /// <summary>Ends the verb where the folder can't become the ranker's: asked before long work begins.</summary>
    public static void Require(string path)
    {
        string full = Path.GetFullPath(path);
        bool taken = File.Exists(full)
            || (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any() && !File.Exists(Path.Combine(full, RankerReader.CardFile)));
        if (taken)
        {
            throw UserException.WrongUse($"matchengine: '{path}' (--out) holds something else than a model. Name a new folder, or one with a {RankerReader.CardFile}.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw UserException.WrongUse($"matchengine: the folder that '{path}' (--out) is to lie in does not exist.");
        }
    }

    public static void Write(string path, TrainedRanker ranker, string id, string version)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        string beside = $"{full}.{Environment.ProcessId}.tmp";
        string old = $"{full}.{Environment.ProcessId}.old";
        try
        {
            Directory.CreateDirectory(beside);
            foreach (TrainedRole role in ranker.Roles)
            {
                using FileStream file = File.Create(Path.Combine(beside, CardWriter.FileOf(role.Model)));
                role.Model.Learned.Save(file);
            }

            using (FileStream card = File.Create(Path.Combine(beside, RankerReader.CardFile)))
            {
                CardWriter.Write(card, ranker, id, version);
                card.Write("\n"u8);
            }

            if (Directory.Exists(full))
            {
                Directory.Move(full, old);
            }

            Directory.Move(beside, full);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UserException.WrongUse($"matchengine: '{path}' can't be written: {e.Message}");
        }
        finally
        {
            Remove(beside);
            Remove(old);
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A leftover beside the target harms nobody; the message about the write itself matters more.
        }
    }
}
