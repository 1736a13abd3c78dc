using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Programmes;

namespace MatchEngine.Tests.Programmes;

public sealed class RegionalTests
{
    private static readonly string[] Maghreb = ["DZA", "EGY", "LBY", "MAR", "TUN"];

    private static ProgrammeMatcher Programmes => ProgrammeWorld.Programmes;

    [FsCheck.NUnit.Property(MaxTest = 5)]
    public bool The_order_and_repeats_of_countries_do_not_matter(int seed)
    {
        string[] shuffled = [.. Maghreb.Concat(Maghreb.Take(2))];
        new Random(seed).Shuffle(shuffled);
        return Json(Programmes.Regional(shuffled)) == Json(Programmes.Regional(Maghreb));
    }

    [Test]
    public void A_score_is_the_sum_of_its_reasons()
    {
        RegionalAnswer answer = Programmes.Regional(Maghreb, new RegionalQuery { Top = null });
        Assert.That(answer.Group.Score, Is.EqualTo(answer.Group.Reasons.Sum(reason => reason.Points)).Within(1e-9));
        foreach (RegionalPartner partner in answer.Partners)
        {
            Assert.That(partner.Score, Is.EqualTo(partner.Reasons.Sum(reason => reason.Points)).Within(1e-9));
            Assert.That(partner.ScoreHigh, Is.GreaterThanOrEqualTo(partner.Score));
        }
    }

    [Test]
    public void Partners_come_in_falling_order_and_ties_by_id()
    {
        RegionalPartner[] partners = [.. Programmes.Regional(Maghreb, new RegionalQuery { Top = null }).Partners];
        Assert.That(partners, Is.EqualTo(partners.OrderByDescending(partner => partner.Score).ThenBy(partner => partner.Partner.Id, StringComparer.Ordinal)));
        Assert.That(partners.Select(partner => partner.Rank), Is.EqualTo(Enumerable.Range(1, partners.Length)));
    }

    [Test]
    public void A_shared_need_is_known_and_present_in_two_thirds_of_the_countries()
    {
        GroupLine group = Programmes.Regional(["CUB", "DMA", "DOM", "GRD", "HTI", "JAM", "LCA", "VCT"]).Group;
        Assert.That(group.SharedNeeds.Select(need => need.Theme), Does.Contain(Theme.Trade));
        foreach (SharedNeed need in group.SharedNeeds)
        {
            Assert.That(need.Known * 3, Is.GreaterThanOrEqualTo(group.Countries.Length * 2));
            Assert.That(need.Share, Is.GreaterThanOrEqualTo(0.66));
            Assert.That(group.Countries.Length - need.Without.Length, Is.EqualTo((int)Math.Round(need.Share * need.Known)));
        }
    }

    [Test]
    public void A_country_that_is_not_middle_income_is_left_out_and_told_why()
    {
        RegionalAnswer answer = Programmes.Regional([.. Maghreb, "FRA"]);
        Assert.That(answer.LeftOutCountries.Select(country => country.Country), Is.EqualTo(new[] { "FRA" }));
        Assert.That(answer.LeftOutCountries[0].Gates.Select(gate => gate.Rule), Is.EqualTo(new[] { "G01" }));
        Assert.That(answer.Group.Countries.Select(country => country.Id), Is.EqualTo(Maghreb));
    }

    [Test]
    public void A_partner_that_may_serve_one_country_only_is_left_out_and_told_why()
    {
        RegionalAnswer answer = Programmes.Regional(["MAR", "VNM", "PER"], new RegionalQuery { Top = null });
        ClosedGate bank = answer.LeftOutPartners.First(closed => closed.Partner == "AFDB");
        Assert.That(bank.Gates[0].Rule, Is.EqualTo("G30"));
        Assert.That(bank.Gates[0].Sentence, Does.Contain("1 of 3").And.Contain("Viet Nam"));
        Assert.That(answer.Group.Cautions.Select(caution => caution.Rule), Does.Contain("G16"));
    }

    [Test]
    public void Open_and_left_out_countries_are_those_of_the_rules_of_pairings()
    {
        RegionalAnswer answer = Programmes.Regional(Maghreb, new RegionalQuery { Top = null });
        foreach (RegionalPartner partner in answer.Partners)
        {
            string[] open = [.. Maghreb.Where(country => World.Matcher.Explain(country, partner.Partner.Id).IsOpen)];
            Assert.That(partner.Open, Is.EqualTo(open), partner.Partner.Id);
            Assert.That(partner.Open.Concat(partner.LeftOut).Order(StringComparer.Ordinal), Is.EqualTo(Maghreb));
        }
    }

    [Test]
    public void One_country_makes_no_regional_programme()
    {
        RegionalAnswer answer = Programmes.Regional(["MAR", "FRA"]);
        Assert.That(answer.Partners, Is.Empty);
        Assert.That(answer.ClosedWhole.Select(gate => gate.Rule), Does.Contain("G02"));
    }

    [Test]
    public void No_middle_income_country_at_all_is_no_crash()
    {
        RegionalAnswer answer = Programmes.Regional(["DEU", "FRA"]);
        Assert.That(answer.Group.Countries, Is.Empty);
        Assert.That(answer.ClosedWhole, Is.Not.Empty);
        Assert.That(Programmes.ExplainRegional(["DEU", "FRA"], "WB").IsOpen, Is.False);
    }

    [Test]
    public void An_explanation_has_the_place_and_the_points_of_the_answer()
    {
        RegionalAnswer answer = Programmes.Regional(Maghreb);
        RegionalExplanation explanation = Programmes.ExplainRegional(Maghreb, answer.Partners[2].Partner.Id);
        Assert.That(explanation.Partner.Rank, Is.EqualTo(3));
        Assert.That(explanation.Partner.Score, Is.EqualTo(answer.Partners[2].Score));
        Assert.That(explanation.Rules.Sum(rule => rule.Points), Is.EqualTo(answer.Group.Score + answer.Partners[2].Score).Within(1e-9));
    }

    [Test]
    public void Policy_norms_and_convening_count_at_the_regional_level()
    {
        RegionalPartner[] favoured = [.. Programmes.Regional(Maghreb, new RegionalQuery { Top = null }).Partners.Where(partner => partner.Reasons.Any(reason => reason.Rule.StartsWith("G46-", StringComparison.Ordinal)))];
        Assert.That(favoured, Is.Not.Empty);
        Assert.That(favoured.SelectMany(partner => partner.Reasons).Where(reason => reason.Rule.StartsWith("G46-", StringComparison.Ordinal)).Select(reason => reason.Paragraphs), Is.All.Contains("13"));
    }

    private static string Json(RegionalAnswer answer)
    {
        using MemoryStream stream = new();
        MatchJson.Write(stream, answer);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
