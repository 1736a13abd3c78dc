using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Programmes;
using MatchEngine.Rules;

namespace MatchEngine.Tests.Programmes;

public sealed class TriangularTests
{
    private static ProgrammeMatcher Programmes => ProgrammeWorld.Programmes;

    [TestCase("VNM", null)]
    [TestCase("MDV", Theme.Industry)]
    public void The_first_triples_are_the_head_of_the_list_of_all(string country, Theme? theme)
    {
        TriangularQuery query = new() { Theme = theme, BestFunderOnly = false, Top = null };
        TriangularAnswer all = Programmes.Triangular(country, query);
        TriangularAnswer few = Programmes.Triangular(country, query with { Top = 15 });
        TriangularAnswer best = Programmes.Triangular(country, new TriangularQuery { Theme = theme, Top = 8 });
        Assert.Multiple(() =>
        {
            Assert.That(all.Examined, Is.EqualTo(all.OpenProviders * all.OpenFunders));
            Assert.That(few.Examined, Is.LessThan(all.Examined));
            Assert.That(few.Triples.Select(Key), Is.EqualTo(all.Triples.Take(15).Select(Key)));
            Assert.That(best.Triples.Select(Key), Is.EqualTo(all.Triples.DistinctBy(triple => triple.Provider.Id).Take(8).Select(Key)));
        });
    }

    [TestCaseSource(typeof(ProgrammeWorld), nameof(ProgrammeWorld.Countries))]
    public void A_score_is_the_sum_of_its_legs_and_a_leg_of_its_reasons(string country)
    {
        foreach (Triple triple in Programmes.Triangular(country).Triples)
        {
            TripleLeg[] legs = [triple.ProviderLeg, triple.FunderLeg, triple.Together];
            Assert.That(triple.Score, Is.EqualTo(legs.Sum(leg => leg.Score)).Within(1e-9));
            Assert.That(triple.ScoreHigh, Is.EqualTo(legs.Sum(leg => leg.ScoreHigh)).Within(1e-9).And.GreaterThanOrEqualTo(triple.Score));
            foreach (TripleLeg leg in legs)
            {
                Assert.That(leg.Score, Is.EqualTo(leg.Reasons.Sum(reason => reason.Points)).Within(1e-9));
            }
        }
    }

    [TestCaseSource(typeof(ProgrammeWorld), nameof(ProgrammeWorld.Countries))]
    public void Provider_funder_and_country_are_three(string country)
    {
        foreach (Triple triple in Programmes.Triangular(country, new TriangularQuery { Top = 200, BestFunderOnly = false }).Triples)
        {
            PartnerProfile funder = World.Catalogue.Partners[World.Catalogue.PartnerIndex(triple.Funder.Id)];
            Assert.That(triple.Provider.Id, Is.Not.EqualTo(country));
            Assert.That(funder.HomeCountry, Is.Not.EqualTo(triple.Provider.Id).And.Not.EqualTo(country));
            Assert.That(funder.UnSystem, Is.False);
        }
    }

    [Test]
    public void A_funder_passes_the_gates_of_pairings()
    {
        HashSet<string> open = [.. World.Matcher.Suggest("FJI", new SuggestQuery { Top = null }).Suggestions.Select(suggestion => suggestion.Partner.Id)];
        TriangularAnswer answer = Programmes.Triangular("FJI", new TriangularQuery { Top = null });
        Assert.That(answer.Triples.Select(triple => triple.Funder.Id).Distinct(), Is.SubsetOf(open));
        Assert.That(answer.ClosedFunders.First(closed => closed.Partner == "AFDB").Gates[0].Rule, Is.EqualTo("T30"));
    }

    [Test]
    public void Providers_are_not_only_donors_of_the_catalogue()
    {
        IEnumerable<string> providers = Programmes.Triangular("VNM", new TriangularQuery { Top = null }).Triples.Select(triple => triple.Provider.Id);
        Assert.That(providers.Count(provider => World.Catalogue.PartnerIndex(provider) < 0), Is.GreaterThan(5));
    }

    [Test]
    public void A_provider_or_funder_asked_for_is_the_only_one()
    {
        TriangularAnswer answer = Programmes.Triangular("VNM", new TriangularQuery { Provider = "IDN", Top = 5 });
        Assert.That(answer.Triples.Select(triple => triple.Provider.Id), Is.All.EqualTo("IDN"));
        Assert.That(answer.Triples.Select(triple => triple.Funder.Id), Is.Unique);
        Assert.That(Programmes.Triangular("VNM", new TriangularQuery { Funder = "JPN" }).Triples.Select(triple => triple.Funder.Id), Is.All.EqualTo("JPN"));
    }

    [Test]
    public void An_explanation_has_the_score_of_the_answer_and_every_rule()
    {
        Triple first = Programmes.Triangular("MAR").Triples[0];
        TripleExplanation explanation = Programmes.ExplainTriple("MAR", first.Provider.Id, first.Funder.Id);
        Assert.Multiple(() =>
        {
            Assert.That(explanation.IsOpen, Is.True);
            Assert.That(explanation.Triple.Score, Is.EqualTo(first.Score));
            Assert.That(explanation.Rules.Sum(rule => rule.Points), Is.EqualTo(first.Score).Within(1e-9));
            Assert.That(explanation.Rules.Select(rule => rule.Rule), Is.EquivalentTo(Programmes.Rules.Rules.Where(rule => rule.Programme == ProgrammeKind.Triangular).Select(rule => rule.Id)));
        });
    }

    [Test]
    public void A_closed_triple_says_which_gate_of_which_side_closed()
    {
        TripleExplanation explanation = Programmes.ExplainTriple("VNM", "CHN", "CHN");
        Assert.That(explanation.IsOpen, Is.False);
        Assert.That(explanation.Closed.Select(gate => gate.Rule), Does.Contain("T40"));
    }

    [Test]
    public void A_country_that_is_not_middle_income_has_no_triple_and_is_told_why()
    {
        TriangularAnswer answer = Programmes.Triangular("DEU");
        Assert.That(answer.Triples, Is.Empty);
        Assert.That(answer.ClosedWhole.Select(gate => gate.Rule), Is.EqualTo(new[] { "T01" }));
        Assert.That(answer.ClosedWhole[0].Sentence, Does.Contain("Germany is not middle-income"));
    }

    [TestCase("fr")]
    [TestCase("ar")]
    public void A_language_changes_words_and_nothing_else(string language)
    {
        Triple[] english = [.. Programmes.Triangular("BOL").Triples];
        Triple[] other = [.. Programmes.Triangular("BOL", new TriangularQuery { Language = language }).Triples];
        Assert.That(other.Select(Key), Is.EqualTo(english.Select(Key)));
        Assert.That(other.Select(triple => triple.Provider.Name), Is.Not.EqualTo(english.Select(triple => triple.Provider.Name)));
    }

    [Test]
    public void The_same_question_has_the_same_answer_from_several_threads()
    {
        string[] answers = new string[4];
        Parallel.For(0, answers.Length, i => answers[i] = Json(Programmes.Triangular("KEN")));
        Assert.That(answers, Is.All.EqualTo(answers[0]));
    }

    [Test]
    public void Every_figure_of_a_reason_has_a_source()
    {
        IEnumerable<FactCitation> facts = Programmes.Triangular("MDV").Triples
            .SelectMany(triple => triple.ProviderLeg.Reasons.Concat(triple.FunderLeg.Reasons).Concat(triple.Together.Reasons))
            .SelectMany(reason => reason.Facts)
            .SelectMany(fact => fact.From.IsEmpty ? [fact] : fact.From.AsEnumerable())
            .Where(fact => fact.Known && fact.From.IsEmpty);
        Assert.That(facts.Where(fact => fact.Source is null).Select(fact => fact.Fact).Distinct(), Is.Empty);
    }

    [Test]
    public void Wrong_ids_are_refused() => Assert.Multiple(() =>
    {
        Assert.That(() => Programmes.Triangular("XXX"), Throws.ArgumentException);
        Assert.That(() => Programmes.Triangular("VNM", new TriangularQuery { Provider = "XXX" }), Throws.ArgumentException);
        Assert.That(() => Programmes.Triangular("VNM", new TriangularQuery { Funder = "XXX" }), Throws.ArgumentException);
        Assert.That(() => Programmes.Triangular("VNM", new TriangularQuery { Top = 0 }), Throws.ArgumentException);
        Assert.That(() => ProgrammeMatcher.Create(World.Matcher, World.Rules), Throws.ArgumentException);
    });

    private static (string, string, double) Key(Triple triple) => (triple.Provider.Id, triple.Funder.Id, triple.Score);

    private static string Json(TriangularAnswer answer)
    {
        using MemoryStream stream = new();
        MatchJson.Write(stream, answer);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
