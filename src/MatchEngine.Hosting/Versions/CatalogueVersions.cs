using System.Collections.Immutable;
using MatchEngine.Catalogue;

namespace MatchEngine.Hosting.Versions;

/// <summary>Finds catalogues.</summary>
internal sealed class CatalogueVersions(ImmutableArray<string> places)
{
    private const string FolderFile = "catalogue.json";

    private readonly Dictionary<string, Profiles.Catalogue?> _read = new(StringComparer.Ordinal);

    public Found<Profiles.Catalogue> Find(string hash)
    {
        Profiles.Catalogue carried = DefaultCatalogue.Load();
        IEnumerable<Profiles.Catalogue> named = places.SelectMany(Candidates).Distinct().Select(Read).OfType<Profiles.Catalogue>();
        return named.Prepend(carried).FirstOrDefault(catalogue => catalogue.Info.Hash == hash) is { } found
            ? Found<Profiles.Catalogue>.Of(found)
            : Found<Profiles.Catalogue>.Not($"catalogue {hash[..Math.Min(12, hash.Length)]} is not there. Name it, or the folder that holds it, with --catalogue.");
    }

    private static IEnumerable<string> Candidates(string place) => VersionPlaces.Within(place).SelectMany(InFolder);

    private static IEnumerable<string> InFolder(string path)
    {
        if (File.Exists(path) || File.Exists(Path.Combine(path, FolderFile)))
        {
            return [path];
        }

        return Directory.Exists(path) ? Directory.GetFiles(path, "*.catalogue").Order(StringComparer.Ordinal) : [];
    }

    private Profiles.Catalogue? Read(string path)
    {
        if (!_read.TryGetValue(path, out Profiles.Catalogue? catalogue))
        {
            catalogue = CatalogueReader.Open(path).Catalogue;
            _read[path] = catalogue;
        }

        return catalogue;
    }
}
