using MatchEngine.Profiles;
using MatchEngine.Profiles.Naming;

namespace MatchEngine.Catalogue.Tests.Naming;

public sealed class NameIndexTests
{
    private static readonly Profiles.Catalogue Default = DefaultCatalogue.Load();
    private static readonly NameIndex Names = new(Default);

    [TestCase("MAR", "MAR")]
    [TestCase(" mar ", "MAR")]
    [TestCase("ma", "MAR")]
    [TestCase("504", "MAR")]
    [TestCase("dac:136", "MAR")]
    [TestCase("Maroc", "MAR")]
    [TestCase("المغرب", "MAR")]
    [TestCase("摩洛哥", "MAR")]
    [TestCase("МАРОККО", "MAR")]
    [TestCase("cote d'ivoire", "CIV")]
    [TestCase("CÔTE D’IVOIRE", "CIV")]
    [TestCase("Viet-Nam", "VNM")]
    [TestCase("Vietnam", "VNM")]
    [TestCase("The Gambia", "GMB")]
    [TestCase("NA", "NAM")]
    [TestCase("turkiye", "TUR")]
    [TestCase("Guinea", "GIN")]
    public void A_country_is_found_by_code_or_name(string text, string iso3)
    {
        NameOutcome outcome = Names.FindCountry(text);
        Assert.That((outcome.Id, outcome.FormerName), Is.EqualTo((iso3, (string?)null)));
    }

    [TestCase("5", "DEU")]
    [TestCase("XM-DAC-5-7", "DEU")]
    [TestCase("Allemagne", "DEU")]
    [TestCase("giz", "DEU")]
    [TestCase("World Bank", "WB")]
    [TestCase("african development fund", "AFDB")]
    [TestCase("Korea", "KOR")]
    [TestCase("us-ein-20-4451390", "US-EIN-20-4451390")]
    public void A_partner_is_found_by_code_or_name(string text, string id) => Assert.That(Names.FindPartner(text).Id, Is.EqualTo(id));

    [TestCase("DFID", "GBR")]
    [TestCase("CIDA", "CAN")]
    [TestCase("cdc group", "GBR_BII")]
    [TestCase("MIF", "IDBLAB")]
    public void A_former_name_is_answered_and_told(string text, string id)
    {
        NameOutcome outcome = Names.FindPartner(text);
        Assert.That(outcome.Id, Is.EqualTo(id));
        Assert.That(outcome.FormerName, Is.EqualTo(text).IgnoreCase);
    }

    [Test]
    public void A_former_country_name_is_told() => Assert.That(Names.FindCountry("Swaziland").FormerName, Is.EqualTo("Swaziland"));

    [TestCase("Korea", "KOR,PRK")]
    [TestCase("Congo", "COD,COG")]
    [TestCase("231", "CAF,ETH")]
    public void An_ambiguous_text_gets_all_candidates(string text, string candidates)
    {
        NameOutcome outcome = Names.FindCountry(text);
        Assert.That(outcome.IsAmbiguous);
        Assert.That(string.Join(',', outcome.Candidates.Select(c => c.Id)), Is.EqualTo(candidates));
    }

    [TestCase("Moroco", "MAR")]
    [TestCase("Tanzaniaa", "TZA")]
    [TestCase("Virtnam", "VNM")]
    public void A_misspelt_country_gets_a_suggestion(string text, string likeliest)
    {
        NameOutcome outcome = Names.FindCountry(text);
        Assert.That(outcome.IsFound, Is.False);
        Assert.That(outcome.Candidates[0].Id, Is.EqualTo(likeliest));
    }

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("?!")]
    [TestCase("xyzzyxyzzyxyzzy")]
    public void Nonsense_gets_nothing(string text)
    {
        NameOutcome outcome = Names.FindCountry(text);
        Assert.That((outcome.IsFound, outcome.IsAmbiguous, outcome.Candidates.Length), Is.EqualTo((false, false, 0)));
    }

    [Test]
    public void Every_name_of_every_country_leads_to_it()
    {
        foreach (CountryProfile country in Default.Countries)
        {
            foreach (string name in country.Names.All().Concat(country.Aliases.Select(a => a.Name)))
            {
                NameOutcome outcome = Names.FindCountry(name.ToUpperInvariant());
                Assert.That(outcome.Id == country.Iso3 || outcome.Candidates.Any(c => c.Id == country.Iso3), $"{name} of {country.Iso3}");
            }
        }
    }

    [Test]
    public void Every_name_and_code_of_every_partner_leads_to_it()
    {
        foreach (PartnerProfile partner in Default.Partners)
        {
            foreach (string name in partner.Names.All().Concat(partner.Aliases.Select(a => a.Name)).Concat(partner.IatiIds).Append(partner.Id))
            {
                Assert.That(Names.FindPartner(name).Id, Is.EqualTo(partner.Id), name);
            }
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public void Any_text_has_an_outcome(string? text)
    {
        NameOutcome outcome = Names.FindPartner(text ?? "");
        Assert.That(outcome.IsFound ? outcome.Candidates.Length == 0 : outcome.Id is null);
    }
}
