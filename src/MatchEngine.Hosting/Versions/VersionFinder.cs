using MatchEngine.Ranking;
using MatchEngine.Rules;

namespace MatchEngine.Hosting.Versions;

/// <summary>
/// Finds the very rule set, catalogue and model that an answer stands on, among those that are carried along and in places that are named. What was
/// read is kept. Safe for use by several threads.
/// </summary>
internal sealed class VersionFinder(VersionPlaces places)
{
    private readonly RuleSetVersions _rules = new(places.Rules);
    private readonly CatalogueVersions _catalogues = new(places.Catalogues);
    private readonly ModelVersions _models = new(places.Models, places.ModelReaders);

    /// <summary>A rule set by its revision; id and version say where to look first.</summary>
    public Found<RuleSet> RuleSet(string id, string version, string revision)
    {
        lock (_rules)
        {
            return _rules.Find(id, version, revision);
        }
    }

    /// <summary>A catalogue by its hash.</summary>
    public Found<Profiles.Catalogue> Catalogue(string hash)
    {
        lock (_catalogues)
        {
            return _catalogues.Find(hash);
        }
    }

    /// <summary>A model by id, and by the hash of its files where it is known; no id: rules decide alone.</summary>
    public Found<IRanker> Model(string? id, string? hash = null)
    {
        lock (_models)
        {
            return id is null ? Found<IRanker>.Of(null) : _models.Find(id, hash);
        }
    }
}
