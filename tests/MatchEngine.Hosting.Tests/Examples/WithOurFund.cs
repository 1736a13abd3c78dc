using MatchEngine.Catalogue;
using MatchEngine.Catalogue.Packing;
using MatchEngine.Hosting.Sources;
using MatchEngine.Profiles;

namespace MatchEngine.Hosting.Tests.Examples;

// README: begin
/// <summary>The catalogue that comes along, and a fund of our own.</summary>
internal sealed class WithOurFund : ICatalogueSource
{
    public ValueTask<SourceResult<Profiles.Catalogue>> LoadAsync(CancellationToken cancellation)
    {
        CatalogueParts parts = CatalogueHash.PartsOf(DefaultCatalogue.Load());
        PartnerProfile fund = new() { Id = "ZZ-FUND", Names = new LocalizedName("Our Fund"), Kind = PartnerKind.Fund };
        return ValueTask.FromResult(SourceResult.Of(CatalogueHash.Sealed(parts with { Partners = parts.Partners.Add(fund) })));
    }
}

// README: end
