using MatchEngine.Catalogue.Folders;
using MatchEngine.Catalogue.Packing;

namespace MatchEngine.Console.Output;

/// <summary>Where a compiled catalogue goes: a packed file or a folder, written whole or not at all.</summary>
internal sealed class CatalogueTarget
{
    private const string Manifest = "catalogue.json";

    private readonly string _path;
    private readonly string _full;
    private readonly bool _packed;

    private CatalogueTarget(string path, bool packed)
    {
        _path = path;
        _full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        _packed = packed;
    }

    /// <summary>Checks a path before the long work begins.</summary>
    public static CatalogueTarget Of(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw UserException.WrongUse("matchengine: --out names no path. Give a file that ends in .catalogue, or a folder.");
        }

        CatalogueTarget target = new(path, path.EndsWith(PackedCatalogue.Extension, StringComparison.OrdinalIgnoreCase));
        string? parent = Path.GetDirectoryName(target._full);
        if (parent is null || !Directory.Exists(parent))
        {
            throw target.Refused("the folder around it does not exist");
        }

        if (target._packed ? Directory.Exists(target._full) : File.Exists(target._full))
        {
            throw target.Refused(target._packed ? "it is a folder" : "it is a file; the name of a packed one ends in .catalogue");
        }

        if (!target._packed && Directory.Exists(target._full) && Directory.EnumerateFileSystemEntries(target._full).Any() && !File.Exists(Path.Combine(target._full, Manifest)))
        {
            throw target.Refused("the folder holds other things than a catalogue; name an empty or a new one");
        }

        return target;
    }

    public void Write(Profiles.Catalogue catalogue, bool stored)
    {
        if (_packed)
        {
            byte[] bytes = PackedCatalogue.Write(catalogue, compress: !stored);
            SafeFile.Write(_path, stream => stream.Write(bytes));
            return;
        }

        string beside = $"{_full}.{Environment.ProcessId}.tmp";
        string old = $"{_full}.{Environment.ProcessId}.old";
        try
        {
            CatalogueFolder.Write(catalogue, beside);
            if (Directory.Exists(_full))
            {
                Directory.Move(_full, old);
            }

            Directory.Move(beside, _full);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (Directory.Exists(old) && !Directory.Exists(_full))
            {
                Directory.Move(old, _full);
            }

            throw Refused(e.Message.TrimEnd('.'));
        }
        finally
        {
            Remove(beside);
            Remove(old);
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private UserException Refused(string why) => UserException.WrongUse($"matchengine: '{_path}' can't be written: {why}. Nothing was written.");
}
