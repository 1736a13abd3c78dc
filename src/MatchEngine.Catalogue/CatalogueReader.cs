using MatchEngine.Catalogue.Folders;
using MatchEngine.Catalogue.Packing;

namespace MatchEngine.Catalogue;

/// <summary>Opens a catalogue, whichever of its two forms it has.</summary>
public static class CatalogueReader
{
    /// <summary>Reads a folder or a packed file. Whatever is there, the outcome is a catalogue or all that is wrong with it.</summary>
    /// <param name="path">The folder or file.</param>
    public static CatalogueOutcome Open(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        try
        {
            if (Directory.Exists(path))
            {
                return CatalogueFolder.Read(path);
            }

            return File.Exists(path)
                ? PackedCatalogue.Read(File.ReadAllBytes(path), path)
                : CatalogueOutcome.Failed(new CatalogueFault(path, 0, 0, "There is no such file or folder. Name one that 'catalogue build' wrote."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return CatalogueOutcome.Failed(new CatalogueFault(path, 0, 0, $"It cannot be read. {exception.Message}"));
        }
    }
}
