using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Planning.Mobilising;
using MatchEngine.Planning.Sums;
using MatchEngine.Profiles;

namespace MatchEngine.Planning.Tests.Mobilising;

public sealed class MobiliseTests
{
    private static readonly MobiliseAnswer Morocco = Ask("MAR", 25e6, Theme.Energy);

    private static IEnumerable<TestCaseData> Reached() =>
    [
        new TestCaseData("MAR", 25e6, Theme.Energy),
        new TestCaseData("VNM", 25e6, null),
        new TestCaseData("MDV", 3e6, null),
        new TestCaseData("FJI", 1e6, Theme.HumanCapital),
    ];

    [TestCaseSource(nameof(Reached))]
    public void The_probability_told_encloses_the_one_of_every_combination(string country, double gap, Theme? theme)
    {
        MobiliseAnswer answer = Ask(country, gap, theme);
        Assert.That(answer.Consortia, Is.Not.Empty);
        foreach (Consortium consortium in answer.Consortia.Where(one => one.Members.Length <= 3))
        {
            SizeDistribution[] amounts = [.. consortium.Members.Select(member => Amount(answer, member.Partner))];
            double exact = Seeded.Reach(amounts, gap);
            Assert.That(exact, Is.InRange(consortium.Probability - 1e-9, consortium.ProbabilityHigh + 1e-9), string.Join(' ', consortium.Members.Select(m => m.Partner)));
            Assert.That(consortium.ProbabilityHigh - consortium.Probability, Is.LessThan(0.02));
        }
    }

    [TestCaseSource(nameof(Reached))]
    public void No_fewer_partners_reach_the_gap(string country, double gap, Theme? theme)
    {
        MobiliseAnswer answer = Ask(country, gap, theme);
        int size = answer.Consortia[0].Members.Length;
        Assert.That(answer.Search.FewestProven, Is.True);
        double best = size == 1 ? 0 : size - 1 > 2 ? answer.Sizes[^2].Probability
            : Seeded.Choices(answer.Contributors.Length, size - 1).Max(choice => Seeded.Reach([.. choice.Select(i => answer.Contributors[i].Amount)], gap));
        Assert.That(best, Is.LessThan(answer.Confidence));
    }

    [Test]
    public void The_best_of_two_is_what_looking_at_every_pair_finds()
    {
        (string, double)[] pairs =
        [
            .. Seeded.Choices(Morocco.Contributors.Length, 2).Select(pair =>
                (string.Join(' ', pair.Select(i => Morocco.Contributors[i].Partner.Id).Order(StringComparer.Ordinal)), Seeded.Reach([.. pair.Select(i => Morocco.Contributors[i].Amount)], Morocco.GapUsd))),
        ];
        SizeReach two = Morocco.Sizes.Single(size => size.Partners == 2);
        Assert.That(two.Probability, Is.EqualTo(pairs.Max(pair => pair.Item2)).Within(0.01));
    }

    [Test]
    public void The_next_best_reach_the_gap_too_and_have_no_more_points()
    {
        Assert.That(Morocco.Consortia.Select(consortium => consortium.Probability), Is.All.GreaterThanOrEqualTo(Morocco.Confidence));
        Assert.That(Morocco.Consortia.Select(consortium => consortium.Score), Is.Ordered.Descending);
        Assert.That(Morocco.Consortia.Select(consortium => consortium.Members.Length).Distinct(), Has.Exactly(1).Items);
    }

    [Test]
    public void Bodies_of_the_UN_carry_out_and_are_no_sources()
    {
        Assert.That(Morocco.Contributors.Select(one => one.Partner.Id), Has.None.AnyOf("UNDP", "UNICEF", "ILO", "UNIDO", "FAO"));
        Assert.That(Morocco.NotCounted.Single(one => one.Partner == "UNDP").Gates[0].Rule, Is.EqualTo("M02"));
    }

    [Test]
    public void Two_purses_of_one_treasury_never_go_together()
    {
        MobiliseAnswer answer = Ask("BGD", 2e6, Theme.BusinessFinance, query => query with { Alternatives = 20, MostPartners = 3 });
        Assert.That(answer.Contributors.Select(one => one.Partner.Id), Is.SupersetOf(new[] { "GBR" }));
        Assert.That(answer.Consortia.Where(one => one.Members.Count(member => member.Partner is "GBR" or "GBR_BII") > 1), Is.Empty);
    }

    [Test]
    public void Who_requires_co_financing_is_never_asked_alone()
    {
        string alone = Ask("VNM", 5e6, null, query => query with { Confidence = 0.5 }).Consortia.First(one => one.Members.Length == 1).Members[0].Partner;
        FactOverlay overlay = new([new OverlayFact("partner.requires_cofinancing", null, alone, Value.True, 2024, "Letter")]);
        MobiliseAnswer answer = World.With(overlay).Mobilise("VNM", new MobiliseQuery { GapUsd = 5e6, Confidence = 0.5 });
        Assert.That(answer.Sizes[0].Members, Has.None.EqualTo(alone));
        Assert.That(answer.Consortia.Where(one => one.Members.Length == 1).SelectMany(one => one.Members.Select(member => member.Partner)), Has.None.EqualTo(alone));
    }

    [Test]
    public void The_same_question_gets_the_same_bytes() => Assert.That(Json(Ask("MAR", 25e6, Theme.Energy)), Is.EqualTo(Json(Morocco)));

    [Test]
    public void A_gap_beyond_everybody_is_told_with_how_far_they_reach()
    {
        MobiliseAnswer answer = Ask("FJI", 500e6, null);
        Assert.That(answer.Consortia, Is.Empty);
        Assert.That(answer.Sizes.Select(size => size.Probability), Is.Ordered.Ascending);
        Assert.That(answer.Sizes[^1].Probability, Is.LessThanOrEqualTo(answer.Together!.Probability));
        Assert.That(answer.Together.Probability, Is.LessThan(answer.Confidence));
        Assert.That(answer.Together.ReachUsd, Is.InRange(1e5, 500e6));
        Assert.That(answer.Search.FewestProven, Is.True);
    }

    [Test]
    public void A_search_that_is_cut_short_says_so()
    {
        MobiliseAnswer answer = Ask("VNM", 25e6, null, query => query with { MostSteps = 1 });
        Assert.That(answer.Search.FewestProven && answer.Search.BestProven && answer.Sizes.All(size => size.AtMost is null), Is.False);
    }

    [Test]
    public void Independence_is_named_as_an_assumption() => Assert.That(Morocco.Notes, Has.Some.Contains("independently"));

    [Test]
    public void Every_figure_has_years_and_a_source()
    {
        foreach (Contributor one in Morocco.Contributors)
        {
            Assert.That(one.Basis.Source, Is.Not.Empty);
            Assert.That(one.Basis.FirstYear, Is.InRange(1990, one.Basis.LastYear));
            Assert.That(one.Basis.OwnCases + one.Basis.AidCases + one.Basis.KindCases, Is.Positive);
        }
    }

    [Test]
    public void A_high_income_country_is_closed_unless_asked_for()
    {
        Assert.That(Ask("DEU", 1e6, null).ClosedWhole, Is.Not.Empty);
        Assert.That(Ask("CHL", 1e6, null, query => query with { AnyIncome = true }).Contributors, Is.Not.Empty);
    }

    [Test]
    public void A_question_out_of_range_is_refused()
    {
        Assert.That(() => Ask("MAR", 0, null), Throws.ArgumentException);
        Assert.That(() => Ask("MAR", double.NaN, null), Throws.ArgumentException);
        Assert.That(() => Ask("MAR", 1e6, null, query => query with { Confidence = 1 }), Throws.ArgumentException);
        Assert.That(() => Ask("MAR", 1e6, null, query => query with { Years = 6 }), Throws.ArgumentException);
        Assert.That(() => Ask("XXX", 1e6, null), Throws.ArgumentException);
        Assert.That(() => Planner.Create(World.Planner.Matcher, World.Pairings), Throws.ArgumentException);
    }

    private static MobiliseAnswer Ask(string country, double gap, Theme? theme, Func<MobiliseQuery, MobiliseQuery>? with = null)
    {
        MobiliseQuery query = new() { GapUsd = gap, Theme = theme };
        return World.Planner.Mobilise(country, with is null ? query : with(query));
    }

    private static SizeDistribution Amount(MobiliseAnswer answer, string partner) => answer.Contributors.Single(one => one.Partner.Id == partner).Amount;

    private static string Json(MobiliseAnswer answer)
    {
        using MemoryStream stream = new();
        PlanningJson.Write(stream, answer);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
