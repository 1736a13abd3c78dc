using MatchEngine.Rules;

namespace MatchEngine.Console.Loading;

/// <summary>Rule files in a folder on disk. Paths are as they were asked for, so that messages name files as the caller knows them.</summary>
internal sealed class FolderRuleFiles : IRuleFiles
{
    public byte[]? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UserException.WrongUse($"matchengine: '{path}' can't be read: {e.Message}");
        }
    }
}
