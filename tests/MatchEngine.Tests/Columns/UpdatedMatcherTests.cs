using System.Text;
using MatchEngine.Columns;
using MatchEngine.Conditions;
using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Tests.Columns;

/// <summary>A matcher with one thing changed gives the answers of a matcher made anew, byte for byte.</summary>
public sealed class UpdatedMatcherTests
{
    private static readonly SuggestQuery Everything = new() { Top = 20 };

    private Matcher _matcher = null!;

    [OneTimeSetUp]
    public void AskOnceSoThatThereIsSomethingToShare()
    {
        _matcher = Matcher.Create(World.Catalogue, World.Rules);
        _ = Scores(_matcher);
        _ = Told(_matcher);
    }

    [TestCase("country.stated_priorities", "MAR", null)]
    [TestCase("partner.stated_themes", null, "DEU")]
    [TestCase("partner.exclusion_grounds", null, "AFDB")]
    public void Facts_of_an_officer(string fact, string? country, string? partner)
    {
        FactOverlay overlay = new([new OverlayFact(fact, country, partner, Value.Of(["energy"]), 2024, "A letter")]);
        Matcher later = _matcher.With(overlay);
        AssertSame(later, Matcher.Create(World.Catalogue, World.Rules, overlay));
        AssertSame(later.With(FactOverlay.Empty), _matcher);
    }

    /// <summary>Rules that the record decides read such facts of recorded partners.</summary>
    [Test]
    public void A_fact_of_a_partner_that_is_on_record()
    {
        FactOverlay overlay = new([new OverlayFact("partner.share.energy", null, "JPN", Value.Of(0.9), 2024, "A letter")]);
        Matcher fresh = Matcher.Create(World.Catalogue, World.Rules, overlay);
        AssertSame(_matcher.With(overlay), fresh);
        Assert.That(Scores(fresh), Is.Not.EqualTo(Scores(_matcher)));
    }

    [Test]
    public void A_fact_of_a_pairing()
    {
        FactOverlay overlay = new([new OverlayFact("link.third_funder_found", "MAR", "CHN", Value.True, 2024, "A letter")]);
        AssertSame(_matcher.With(overlay), Matcher.Create(World.Catalogue, World.Rules, overlay));
    }

    [Test]
    public void A_country_in_another_income_group_and_region_without_flows()
    {
        CountryProfile china = World.Catalogue.Countries[World.Catalogue.CountryIndex("CHN")];
        CountryProfile changed = china with
        {
            IncomeGroups = [.. china.IncomeGroups.Select(group => group with { Group = IncomeGroup.LowerMiddle })],
            Region = new Sourced<string>("Sub-Saharan Africa", 2025, "test"),
            Indicators = [.. china.Indicators.Take(3)],
            Coverage = FlowCoverage.None,
        };
        Matcher later = _matcher.With(changed);
        AssertSame(later, Matcher.Create(later.Catalogue, World.Rules));
        Assert.That(later.Catalogue.Info.Hash, Is.Not.EqualTo(World.Catalogue.Info.Hash));
    }

    [Test]
    public void A_partner_that_publishes_nothing_any_more()
    {
        PartnerProfile germany = World.Catalogue.Partners[World.Catalogue.PartnerIndex("DEU")];
        Matcher later = _matcher.With(germany with { Portfolio = null, Window = new ReportingWindow([]), SouthSouth = true, Kind = PartnerKind.DevelopmentFinance });
        AssertSame(later, Matcher.Create(later.Catalogue, World.Rules));
    }

    [Test]
    public void A_country_by_another_name()
    {
        CountryProfile morocco = World.Catalogue.Countries[World.Catalogue.CountryIndex("MAR")];
        Matcher later = _matcher.With(morocco with { Names = new LocalizedName("The Kingdom") });
        AssertSame(later, Matcher.Create(later.Catalogue, World.Rules));
        Assert.That(later.Suggest("MAR").Suggestions[0].Reasons.Select(reason => reason.Sentence), Has.Some.Contains("The Kingdom"));
    }

    [Test]
    public void A_partner_by_another_name()
    {
        PartnerProfile germany = World.Catalogue.Partners[World.Catalogue.PartnerIndex("DEU")];
        Matcher later = _matcher.With(germany with { Names = new LocalizedName("The Federal Republic") });
        AssertSame(later, Matcher.Create(later.Catalogue, World.Rules));
    }

    [Test]
    public void A_partner_that_moves()
    {
        PartnerProfile germany = World.Catalogue.Partners[World.Catalogue.PartnerIndex("DEU")];
        Matcher later = _matcher.With(germany with { HomeCountry = "KEN" });
        AssertSame(later, Matcher.Create(later.Catalogue, World.Rules));
    }

    [Test]
    public void Other_rules()
    {
        RuleSetResult released = RuleSet.Read(DefaultRules.Files, DefaultRules.PathOf("mic-partnership", "1.0.0")!);
        AssertSame(_matcher.With(released.RuleSet!), Matcher.Create(World.Catalogue, released.RuleSet!));
    }

    [Test]
    public void One_change_after_the_other()
    {
        PartnerProfile korea = World.Catalogue.Partners[World.Catalogue.PartnerIndex("KOR")];
        CountryProfile kenya = World.Catalogue.Countries[World.Catalogue.CountryIndex("KEN")];
        FactOverlay overlay = new([new OverlayFact("country.field_office", "KEN", null, Value.True, 2024, "A letter")]);
        Matcher later = _matcher.With(overlay).With(korea with { UnSystem = true }).With(kenya with { LeastDeveloped = null });
        AssertSame(later, Matcher.Create(later.Catalogue, World.Rules, overlay));
    }

    private static void AssertSame(Matcher later, Matcher fresh)
    {
        Assert.That(Scores(later), Is.EqualTo(Scores(fresh)));
        Assert.That(Told(later), Is.EqualTo(Told(fresh)));
    }

    /// <summary>What is said of some countries, in two languages.</summary>
    private static List<string> Told(Matcher matcher) =>
        [.. from country in (string[])["MAR", "KEN", "CHN"] from language in (string[])["en", "fr"] select Json(matcher.Suggest(country, Everything with { Language = language }))];

    /// <summary>The bits of every score, high and low, and of every gate.</summary>
    private static List<long> Scores(Matcher matcher)
    {
        ColumnRun run = new(matcher.Columns(null, many: true)!, new ColumnQuestion { Waived = _ => false, Whole = true });
        ColumnRun sure = new(matcher.Columns(null, many: true)!, new ColumnQuestion { Waived = _ => false });
        List<long> bits = [];
        for (int country = 0; country < matcher.Catalogue.Countries.Length; country++)
        {
            PairingScores scores = run.Over(country, CancellationToken.None);
            bits.AddRange(sure.Over(country, CancellationToken.None).Low.Select(BitConverter.DoubleToInt64Bits));
            bits.AddRange(scores.Low.Concat(scores.High!).Select(BitConverter.DoubleToInt64Bits).Concat(scores.Open.Select(word => (long)word)));
        }

        return bits;
    }

    private static string Json(MatchAnswer answer)
    {
        using MemoryStream stream = new();
        MatchJson.Write(stream, answer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
