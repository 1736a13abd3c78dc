namespace MatchEngine.Catalogue.Building;

/// <summary>What a purpose code says beside its theme.</summary>
internal enum SectorView
{
    None,
    Circular,
    Digital,

    /// <summary>The sector was not published: not the same as a sector outside of the themes.</summary>
    Unpublished,
}
