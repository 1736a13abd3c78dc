using MatchEngine.Catalogue.Packing;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Folders;

/// <summary>
/// A catalogue as a folder of files that a person can read and compare: <c>catalogue.json</c> (what it is made of), <c>countries.json</c>,
/// <c>partners.json</c>, and tables as CSV. The order is stable; an empty cell is a missing value. Where the files were edited on purpose,
/// take the member <c>hash</c> out of <c>catalogue.json</c>: it is computed anew.
/// </summary>
public static class CatalogueFolder
{
    /// <summary>
    /// Writes the files of a catalogue, over those that are there; none is replaced before all are written. The folder is made where it is
    /// missing.
    /// </summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(Profiles.Catalogue catalogue, string folder)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        Directory.CreateDirectory(folder);
        List<(string Draft, string Path)> drafts = [];
        try
        {
            foreach ((string name, string text) in FolderWriter.Files(catalogue))
            {
                string path = Path.Combine(folder, name);
                drafts.Add((path + ".draft", path));
                File.WriteAllText(path + ".draft", text);
            }

            drafts.ForEach(d => File.Move(d.Draft, d.Path, overwrite: true));
        }
        finally
        {
            drafts.ForEach(d => File.Delete(d.Draft));
        }
    }

    /// <summary>Reads a folder. Whatever the files are, the outcome is a catalogue or all that is wrong with them.</summary>
    /// <param name="folder">The folder.</param>
    public static CatalogueOutcome Read(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        Building.FaultList faults = new();
        foreach (string file in FolderFiles.All.Where(f => !File.Exists(Path.Combine(folder, f))))
        {
            faults.Add(file, 0, 0, $"The file is not in '{folder}'. A catalogue needs {string.Join(", ", FolderFiles.All)}.");
        }

        CatalogueParts? parts = faults.IsEmpty ? FolderReader.Read(folder, faults) : null;
        return parts is null || !faults.IsEmpty ? CatalogueOutcome.Failed(faults.ToImmutable()) : Seal(parts);
    }

    private static CatalogueOutcome Seal(CatalogueParts parts)
    {
        try
        {
            Profiles.Catalogue catalogue = CatalogueHash.Sealed(parts);
            string stated = parts.Info.Hash;
            return stated.Length == 0 || stated == catalogue.Info.Hash
                ? CatalogueOutcome.Of(catalogue)
                : CatalogueOutcome.Failed(new CatalogueFault(FolderFiles.Manifest, 0, 0,
                    $"The files do not match the hash {stated}: their content has {catalogue.Info.Hash}. "
                    + "Restore them; or, if they were edited on purpose, take the member 'hash' out."));
        }
        catch (ArgumentException exception)
        {
            return CatalogueOutcome.Failed(new CatalogueFault("", 0, 0, exception.Message));
        }
    }
}
