using System.Collections.Immutable;

namespace MatchEngine.Console.Serving;

/// <summary>Reads keys from a file, one a line; empty lines and those that begin with <c>#</c> don't count.</summary>
internal static class ApiKeyFile
{
    /// <summary>Reads a file; without one there are no keys.</summary>
    public static ImmutableArray<string> Read(string? path)
    {
        if (path is null)
        {
            return [];
        }

        byte[] content = TextOf(path);
        ImmutableArray<string> keys =
        [
            .. System.Text.Encoding.UTF8.GetString(content).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'),
        ];
        return keys.IsEmpty
            ? throw UserException.WrongUse($"matchengine: '{path}' has no key (--api-key-file). Write one a line, or leave the option out to ask for none.")
            : keys;
    }

    private static byte[] TextOf(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UserException.WrongUse($"matchengine: the keys can't be read: {e.Message} (--api-key-file)");
        }
    }
}
