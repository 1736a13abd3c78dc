using MatchEngine.Catalogue.Building;
using MatchEngine.Training.Tables;

namespace MatchEngine.Training.Tests.Tables;

/// <summary>The world of the data package, read once; tests that ask for it are skipped where it is absent.</summary>
internal static class SharedWorld
{
    private static readonly Lazy<SourceData> Source = new(() => SourceData.Load(Repository.Shared("data")).Data!);
    private static readonly Lazy<CutoffWorld> Loaded = new(() => Of(Source.Value));

    public static CutoffWorld World
    {
        get
        {
            Repository.Shared("data");
            return Loaded.Value;
        }
    }

    public static CutoffWorld Of(SourceData source) => new(
        CatalogueBuilder.Build(source).Catalogue!, year => CatalogueBuilder.Build(source, new BuildOptions { AsOf = year }).Catalogue!);
}
