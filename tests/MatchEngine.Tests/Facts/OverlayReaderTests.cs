using System.Text;
using MatchEngine.Facts;
using MatchEngine.Rules;

namespace MatchEngine.Tests.Facts;

/// <summary>An officer's file of facts is checked whole, and every fault has its place.</summary>
public sealed class OverlayReaderTests
{
    [Test]
    public void A_good_file_gives_its_facts()
    {
        (FactOverlay? overlay, IReadOnlyList<Fault> faults) = Read(
            """{ "facts": [ { "fact": "country.field_office", "country": "MAR", "value": true, "year": 2025, "source": "List of field offices" } ] }""");
        Assert.Multiple(() =>
        {
            Assert.That(faults, Is.Empty);
            Assert.That(overlay!.Of("MAR", null).Single().Source, Is.EqualTo("List of field offices"));
        });
    }

    [TestCase("\"fact\": \"country.field_ofice\", \"country\": \"MAR\", \"value\": true", "f.json:1:24 R008 'country.field_ofice' is no fact of the dictionary. Did you mean 'country.field_office'?")]
    [TestCase("\"fact\": \"country.field_office\", \"country\": \"MAR\", \"value\": 1", "f.json:1:75 R008 'country.field_office' is of type bool; 1 is not.")]
    [TestCase("\"fact\": \"country.field_office\", \"country\": \"MRA\", \"value\": true", "f.json:1:59 R008 The catalogue has no country 'MRA'; give its ISO3 code. Did you mean 'MAR'?")]
    [TestCase("\"fact\": \"country.field_office\", \"partner\": \"DEU\", \"value\": true", "f.json:1:14 R008 'country.field_office' is a fact of the country: give 'country', and nothing else.")]
    [TestCase("\"fact\": \"country.funding_gap_usd\", \"country\": \"MAR\", \"value\": -5", "f.json:1:78 R008 'country.funding_gap_usd' is at least 0; -5 is not.")]
    [TestCase("\"fact\": \"country.industrial_policy\", \"country\": \"MAR\", \"value\": \"gone\"", "f.json:1:80 R008 'country.industrial_policy' is one of")]
    [TestCase("\"fact\": \"need.energy\", \"country\": \"MAR\", \"value\": 0.5", "f.json:1:24 R008 'need.energy' is derived by rules; give the facts that it is made of.")]
    public void A_bad_fact_is_told_with_its_place(string members, string expected)
    {
        (FactOverlay? overlay, IReadOnlyList<Fault> faults) = Read($"{{ \"facts\": [ {{ {members}, \"year\": 2025, \"source\": \"s\" }} ] }}");
        Assert.Multiple(() =>
        {
            Assert.That(overlay, Is.Null);
            Assert.That(faults[0].ToString(), Does.StartWith(expected));
        });
    }

    [Test]
    public void All_faults_are_told_at_once()
    {
        (_, IReadOnlyList<Fault> faults) = Read("""{ "facts": [ { "fact": "x.y" }, { "fact": "country.field_office", "value": 3 } ] }""");
        Assert.That(faults, Has.Count.GreaterThanOrEqualTo(6));
    }

    [Test]
    public void A_fact_needs_year_and_source()
    {
        (_, IReadOnlyList<Fault> faults) = Read("""{ "facts": [ { "fact": "country.field_office", "country": "MAR", "value": true } ] }""");
        Assert.That(faults.Select(fault => fault.Message), Is.EquivalentTo(new[] { "A fact needs 'year'.", "A fact needs 'source'." }));
    }

    [TestCase("")]
    [TestCase("{ \"facts\": [")]
    [TestCase("[]")]
    [TestCase("{ \"facts\": { } }")]
    public void A_broken_file_is_told_with_a_place(string content)
    {
        (FactOverlay? overlay, IReadOnlyList<Fault> faults) = Read(content);
        Assert.Multiple(() =>
        {
            Assert.That(overlay, Is.Null);
            Assert.That(faults, Is.Not.Empty);
            Assert.That(faults.All(fault => fault is { Line: >= 1, Column: >= 1, File: "f.json" }), Is.True);
        });
    }

    [TestCase("country.funding_gap_usd", "25000000", true)]
    [TestCase("country.funding_gap_usd", "lots", false)]
    [TestCase("country.stated_priorities", "energy,trade", true)]
    [TestCase("country.stated_priorities", "energy,fishing", false)]
    [TestCase("country.field_office", "true", true)]
    [TestCase("country.field_office", "yes", false)]
    public void A_value_on_the_command_line_is_checked_the_same_way(string fact, string text, bool good)
    {
        (Conditions.Value? value, string? fault) = OverlayReader.Parse(World.Rules.Facts.Find(fact)!, text);
        Assert.That((value is not null, fault is null), Is.EqualTo((good, good)));
    }

    private static (FactOverlay? Overlay, IReadOnlyList<Fault> Faults) Read(string content) =>
        OverlayReader.Read("f.json", Encoding.UTF8.GetBytes(content), World.Rules, World.Catalogue);
}
