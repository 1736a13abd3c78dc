using System.Collections.Immutable;
using MatchEngine.Catalogue.Checking;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Tests.Checking;

public sealed class CatalogueCheckTests
{
    private static readonly ImmutableArray<Finding> Found = CatalogueCheck.Run(DefaultCatalogue.Load());

    [Test]
    public void The_default_catalogue_does_not_contradict_itself() => Assert.That(Found.Where(f => f.Severity == Severity.Error), Is.Empty);

    [TestCase("no-sector-flows", "VNM")]
    [TestCase("no-income-group", "VEN")]
    [TestCase("missing-indicators", "XKX")]
    [TestCase("no-theme-shares", "GEF")]
    public void Known_gaps_are_found(string code, string subject) =>
        Assert.That(Found.Count(f => f.Code == code && f.Subject == subject), Is.EqualTo(1));

    [Test]
    public void The_gravest_come_first() => Assert.That(Found.Select(f => f.Severity), Is.Ordered.Descending);

    [Test]
    public void Contradictions_are_errors()
    {
        Profiles.Catalogue given = DefaultCatalogue.Load();
        CountryProfile country = given.Countries[given.CountryIndex("AFG")] with { OdaEligible = new Sourced<bool>(false, 2021, "nowhere") };
        PartnerProfile partner = given.Partners[0] with { HomeCountry = "QQQ" };
        Profiles.Catalogue broken = new(new CatalogueParts
        {
            Info = given.Info,
            Countries = [country],
            Partners = [partner],
        });
        string[] errors = [.. CatalogueCheck.Run(broken).Where(f => f.Severity == Severity.Error).Select(f => f.Code)];
        Assert.That(errors, Is.EquivalentTo(new[] { "contradictory-lists", "unknown-home", "unknown-source" }));
    }
}
