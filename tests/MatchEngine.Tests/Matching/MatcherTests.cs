using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Tests.Matching;

/// <summary>The one door, on the real catalogue and the real rules.</summary>
public sealed class MatcherTests
{
    private static readonly string[] Countries = ["MAR", "VNM", "KEN", "COL", "FJI", "UKR", "BOL"];
    private static readonly SuggestQuery Everything = new() { Top = null };

    [TestCaseSource(nameof(Countries))]
    public void A_score_is_the_sum_of_its_reasons(string country)
    {
        MatchAnswer answer = World.Matcher.Suggest(country, Everything);
        Assert.That(answer.Suggestions, Is.Not.Empty);
        Assert.That(
            answer.Suggestions.Where(s => Math.Abs(s.Score - s.Reasons.Sum(reason => reason.Points)) > 1e-9).Select(s => s.Partner.Id),
            Is.Empty);
    }

    [TestCaseSource(nameof(Countries))]
    public void An_interval_is_as_wide_as_the_rules_that_cannot_tell(string country)
    {
        Suggestion first = World.Matcher.Suggest(country).Suggestions[0];
        PairingExplanation why = World.Matcher.Explain(country, first.Partner.Id);
        double open = why.Rules.Where(rule => rule.Kind == RuleKind.Score && rule.Outcome == RuleOutcome.CannotTell).Sum(rule => rule.PointsMost!.Value);
        Assert.That(first.ScoreHigh - first.Score, Is.EqualTo(open).Within(1e-9));
    }

    [TestCaseSource(nameof(Countries))]
    public void Every_fact_of_a_reason_has_a_source_or_the_facts_that_it_was_made_of(string country)
    {
        IEnumerable<FactCitation> facts = World.Matcher.Suggest(country, Everything).Suggestions
            .SelectMany(s => s.Reasons).SelectMany(reason => reason.Facts).SelectMany(Flatten).Where(fact => fact.Known);
        HashSet<string> keys = [.. World.Catalogue.Info.Sources.Select(source => source.Key)];
        Assert.Multiple(() =>
        {
            // A constant of the rules is made of nothing and comes from the rule itself.
            Assert.That(facts.Where(f => f.Source is null && f.From.IsEmpty && !IsConstant(f.Fact)).Select(f => f.Fact).Distinct(), Is.Empty);
            Assert.That(facts.Where(f => f.Source is { } source && !source.Contains(' ') && !keys.Contains(source)).Select(f => f.Source).Distinct(), Is.Empty);
        });
    }

    [Test]
    public void The_same_query_gives_the_same_bytes_from_every_thread()
    {
        Matcher matcher = Matcher.Create(World.Catalogue, World.Rules, runtime: TestedRuntime.Value);
        string[] answers = new string[8];
        Parallel.For(0, answers.Length, i => answers[i] = Json(matcher.Suggest("MAR", Everything)));
        Assert.That(answers.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void All_countries_come_out_the_same_whatever_the_number_of_threads()
    {
        SuggestQuery query = new() { Top = 2, ListClosed = false };
        string[] one = [.. World.Matcher.SuggestAll(query, threads: 1).Select(Json)];
        Assert.Multiple(() =>
        {
            Assert.That(World.Matcher.SuggestAll(query, threads: 3).Select(Json), Is.EqualTo(one));
            Assert.That(World.Matcher.SuggestAll(query).Select(Json), Is.EqualTo(one));
            Assert.That(() => World.Matcher.SuggestAll(query, threads: 0), Throws.TypeOf<ArgumentOutOfRangeException>());
        });
    }

    [Test]
    public void An_answer_survives_its_json()
    {
        MatchAnswer answer = World.Matcher.Suggest("MAR");
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(Json(answer)));
        Assert.That(Json(MatchJson.ReadAnswer(stream)!), Is.EqualTo(Json(answer)));
    }

    [Test]
    public void A_regional_bank_is_closed_outside_of_its_region_and_says_why()
    {
        MatchAnswer answer = World.Matcher.Suggest("MAR", Everything);
        ClosedGate closed = answer.Closed.Single(gate => gate.Partner == "ASDB");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Suggestions.Select(s => s.Partner.Id), Has.None.EqualTo("ASDB"));
            Assert.That(closed.Gates[0].Rule, Is.EqualTo("R02a"));
            Assert.That(closed.Gates[0].Sentence, Does.Contain("Asian Development Bank").And.Contain("Morocco"));
        });
    }

    [Test]
    public void Open_and_closed_pairings_are_all_partners_of_the_catalogue()
    {
        MatchAnswer answer = World.Matcher.Suggest("MAR", Everything);
        Assert.That(answer.Open + answer.Closed.Length, Is.EqualTo(World.Catalogue.Partners.Length));
    }

    [Test]
    public void A_country_that_is_not_middle_income_gets_no_suggestions_and_is_told_its_group_and_year()
    {
        MatchAnswer answer = World.Matcher.Suggest("DEU");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Suggestions, Is.Empty);
            Assert.That(answer.ClosedWhole.Single().Rule, Is.EqualTo("R01"));
            Assert.That(answer.ClosedWhole.Single().Sentence, Does.Contain("Germany").And.Contain("2026"));
        });
    }

    [Test]
    public void Any_income_opens_the_gate_and_keeps_its_sentence_as_a_caution()
    {
        MatchAnswer answer = World.Matcher.Suggest("CRI", new SuggestQuery { AnyIncome = true });
        Assert.That(answer.Suggestions[0].Cautions[0].Rule, Is.EqualTo("R01"));
    }

    [Test]
    public void All_countries_are_the_middle_income_ones_and_those_that_left_since_the_flows_end()
    {
        string[] countries = [.. World.Matcher.SuggestAllCountries()];
        Assert.That(countries, Is.SupersetOf(new[] { "MAR", "VNM", "CRI", "BGR", "VEN" }).And.None.EqualTo("DEU").And.None.EqualTo("AFG"));
    }

    [Test]
    public void An_unclassified_country_is_neither_shut_out_nor_confirmed()
    {
        Suggestion first = World.Matcher.Suggest("VEN").Suggestions[0];
        Assert.That(first.Cautions.Select(caution => caution.Rule), Does.Contain("R01"));
    }

    [TestCase(LinkStatus.New)]
    [TestCase(LinkStatus.Persistent)]
    public void A_filter_by_history_keeps_only_what_it_names(LinkStatus history)
    {
        MatchAnswer answer = World.Matcher.Suggest("GEO", Everything with { MinHistory = history });
        Assert.That(answer.Suggestions.Select(s => s.Link.Status).Distinct(), Is.EqualTo(new LinkStatus?[] { history }));
    }

    [Test]
    public void A_filter_by_kind_keeps_the_order_of_the_others()
    {
        string[] all = [.. World.Matcher.Suggest("GEO", Everything).Suggestions.Where(s => s.Partner.Kind == PartnerKind.Fund).Select(s => s.Partner.Id)];
        string[] funds = [.. World.Matcher.Suggest("GEO", Everything with { Kind = PartnerKind.Fund }).Suggestions.Select(s => s.Partner.Id)];
        Assert.That(funds, Is.EqualTo(all).And.Not.Empty);
    }

    [Test]
    public void A_pairing_has_one_score_from_either_side()
    {
        Suggestion fromCountry = World.Matcher.Suggest("MAR", Everything).Suggestions.Single(s => s.Partner.Id == "DEU");
        Suggestion fromPartner = World.Matcher.SuggestFor("DEU", Everything).Suggestions.Single(s => s.Country.Id == "MAR");
        Assert.That(fromPartner.Score, Is.EqualTo(fromCountry.Score));
    }

    [Test]
    public void Ranks_run_from_one_and_order_keys_never_rise()
    {
        Suggestion[] suggestions = [.. World.Matcher.Suggest("KEN", Everything).Suggestions];
        Assert.Multiple(() =>
        {
            Assert.That(suggestions.Select(s => s.Rank), Is.EqualTo(Enumerable.Range(1, suggestions.Length)));
            Assert.That(suggestions.Select(s => -s.OrderKey), Is.Ordered);
        });
    }

    [Test]
    public void A_theme_counts_general_rules_and_its_own()
    {
        Suggestion energy = World.Matcher.Suggest("MAR", Everything with { Theme = Theme.Energy }).Suggestions[0];
        string[] themed = [.. energy.Reasons.Select(reason => World.Rules.Find(reason.Rule)!.Theme).OfType<Theme>().Distinct().Select(t => t.Code())];
        Assert.That(themed, Is.SubsetOf(new[] { "energy" }));
    }

    [Test]
    public void An_officers_fact_is_counted_and_cited_with_its_source()
    {
        OverlayFact priority = new(
            "country.stated_priorities", "MAR", null, Conditions.Value.Of(new[] { "energy" }), 2024, "Letter of the ministry of industry");
        MatchAnswer answer = World.Matcher.With(new FactOverlay([priority])).Suggest("MAR", Everything);
        IEnumerable<FactCitation> cited = answer.Suggestions.SelectMany(s => s.Reasons).SelectMany(reason => reason.Facts).SelectMany(Flatten);
        Assert.That(cited, Has.Some.Matches<FactCitation?>(fact => fact!.Fact == "country.stated_priorities" && fact.Source == priority.Source && fact.Year == 2024));
    }

    [Test]
    public void An_unknown_id_is_a_mistake_of_the_caller()
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => World.Matcher.Suggest("XXX"), Throws.ArgumentException.With.Message.Contains("XXX"));
            Assert.That(() => World.Matcher.Explain("MAR", "NOBODY"), Throws.ArgumentException.With.Message.Contains("NOBODY"));
            Assert.That(() => World.Matcher.Suggest("MAR", new SuggestQuery { Top = 0 }), Throws.ArgumentException);
        });
    }

    [Test]
    public void A_cancelled_query_ends()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.That(() => World.Matcher.Suggest("MAR", null, source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void A_development_bank_without_aid_on_record_is_not_called_new()
    {
        Suggestion bank = World.Matcher.Suggest("UKR", Everything).Suggestions.Single(s => s.Partner.Id == "WB");
        Assert.That(bank.Link.Status, Is.Null);
    }

    [Test]
    public void A_parenthesis_whose_fact_is_missing_is_left_out_of_the_sentence()
    {
        // Fiji publishes no spending on research and development: its technology need stands on other indicators.
        Reason technology = World.Matcher.Suggest("FJI", Everything).Suggestions.SelectMany(s => s.Reasons).First(reason => reason.Rule == "R03");
        Assert.That(technology.Sentence, Does.Match(@"^Likely technology need 0\.\d\d of 1 meets a partner active in it \(0\.\d\d\)\.$"));
    }

    [Test]
    public void No_rule_breaks_on_any_pairing_of_the_catalogue() =>
        Assert.That(World.Matcher.SuggestAll().SelectMany(answer => answer.Faults), Is.Empty);

    private static bool IsConstant(string fact) =>
        World.Rules.Rules.OfType<DeriveRule>().Any(rule => World.Rules.Facts.Facts[rule.Fact].Name == fact && rule.Expressions.All(e => e.Facts.IsEmpty));

    private static IEnumerable<FactCitation> Flatten(FactCitation fact) => fact.From.SelectMany(Flatten).Prepend(fact);

    private static string Json(MatchAnswer answer)
    {
        using MemoryStream stream = new();
        MatchJson.Write(stream, answer);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
