using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using MatchEngine.Comparing;
using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Hosting.Tests.Http;

public sealed class AnswerTests
{
    private static RunningServer Server => SharedServer.Server;

    private static Matcher Matcher => Server.Matchers.Current.Matcher;

    [Test]
    public async Task Suggestions_for_a_country_are_those_of_the_matcher()
    {
        SuggestQuery query = new() { Top = 3, Theme = Theme.Energy, MinHistory = LinkStatus.Dormant, Language = "fr", AnyIncome = true };
        await IsSame("/api/countries/Maroc/suggestions?top=3&theme=energy&min-history=dormant&language=fr&any-income=true", Matcher.Suggest("MAR", query));
    }

    [Test]
    public async Task Suggestions_for_a_partner_are_those_of_the_matcher() =>
        await IsSame("/api/partners/African%20Development%20Bank/suggestions?top=2", Matcher.SuggestFor("AFDB", new SuggestQuery { Top = 2 }));

    [Test]
    public async Task Filters_by_kind_level_and_history_are_taken()
    {
        SuggestQuery query = new() { Kind = PartnerKind.DevelopmentFinance, Level = CooperationLevel.Country, MinHistory = LinkStatus.Persistent };
        await IsSame("/api/countries/KEN/suggestions?kind=development_finance&level=country&min-history=persistent", Matcher.Suggest("KEN", query));
        await IsSame("/api/countries/VNM/suggestions?for-unido=true&south-south=true&as-of=2024-07-01", Matcher.Suggest("VNM", new SuggestQuery
        {
            ForUnido = true,
            SouthSouth = true,
            Date = new DateOnly(2024, 7, 1),
        }));
    }

    [Test]
    public async Task A_country_that_is_not_middle_income_is_answered_with_the_gate_that_closed_it()
    {
        JsonNode answer = await Server.Json("/api/countries/DEU/suggestions");
        Assert.That(answer["suggestions"]!.AsArray(), Is.Empty);
        Assert.That(answer["closedWhole"]!.AsArray(), Is.Not.Empty);
    }

    [Test]
    public async Task Why_is_the_explanation_of_the_matcher() => await IsSame("/api/pairings/MA/Germany?theme=energy", Matcher.Explain("MAR", "DEU", new SuggestQuery { Theme = Theme.Energy }));

    [Test]
    public async Task Why_not_is_the_answer_of_the_library() => await IsSame("/api/pairings/MAR/CIF/why-not?top=30", WhyNot.Ask(Matcher, "MAR", "CIF", top: 30));

    [TestCase("/api/countries/MAR/what-if", null)]
    [TestCase("/api/pairings/MAR/DEU/what-if", "DEU")]
    public async Task What_if_is_the_answer_of_the_library(string path, string? partner)
    {
        using HttpResponseMessage response = await Server.Post(path, """{ "set": ["country.stated_priorities=energy"] }""");
        (Facts.OverlayFact? fact, _) = WhatIf.Parse(Matcher, "country.stated_priorities=energy", "MAR", partner);
        await IsSame(response, WhatIf.Ask(Matcher, "MAR", partner, [fact!]));
        Assert.That(Matcher.Overlay.Facts, Is.Empty);
    }

    [Test]
    public async Task Countries_and_partners_are_listed_and_searched()
    {
        JsonNode countries = await Server.Json("/api/countries");
        Assert.That(countries["countries"]!.AsArray(), Has.Count.EqualTo(Matcher.Catalogue.Countries.Length));
        JsonNode partners = await Server.Json("/api/partners?search=african%20dev");
        Assert.That(partners["partners"]!.AsArray().Select(partner => (string?)partner!["id"]), Does.Contain("AFDB"));
        Assert.That((string?)partners["hash"], Is.EqualTo(Matcher.Catalogue.Info.Hash));
    }

    [TestCase("/api/countries/504", "country:MAR")]
    [TestCase("/api/partners/dac:5", "partner:DEU")]
    public async Task A_profile_has_every_figure_with_its_source(string path, string profile)
    {
        JsonArray figures = (await Server.Json(path))["figures"]!.AsArray();
        Assert.That(figures.Select(figure => (string?)figure!["profile"]), Is.All.EqualTo(profile));
        Assert.That(figures.Count(figure => figure!["source"] is not null), Is.GreaterThan(10));
    }

    [Test]
    public async Task The_matrix_has_every_pairing_once_open_or_closed()
    {
        JsonNode matrix = await Server.Json("/api/matrix");
        JsonArray partners = matrix["partners"]!.AsArray();
        JsonNode morocco = matrix["countries"]!.AsArray().Single(country => (string?)country!["id"] == "MAR")!;
        MatchAnswer answer = Matcher.Suggest("MAR", new SuggestQuery { Top = null, LikelihoodParts = false });
        Assert.That(partners, Has.Count.EqualTo(Matcher.Catalogue.Partners.Length));
        Assert.That(matrix["countries"]!.AsArray(), Has.Count.EqualTo(Matcher.SuggestAllCountries().Length));
        for (int i = 0; i < partners.Count; i++)
        {
            string id = (string)partners[i]!["id"]!;
            Suggestion? suggestion = answer.Suggestions.FirstOrDefault(other => other.Partner.Id == id);
            Assert.That((double?)morocco["score"]![i], Is.EqualTo(suggestion?.Score), id);
            Assert.That((double?)morocco["scoreHigh"]![i], Is.EqualTo(suggestion?.ScoreHigh), id);
            Assert.That((int?)morocco["rank"]![i], Is.EqualTo(suggestion?.Rank), id);
            Assert.That((double?)morocco["percentile"]![i], Is.EqualTo(suggestion?.Likelihood?.Percentile), id);
            Assert.That((string?)morocco["link"]![i], Is.EqualTo(suggestion?.Link.Status?.Code()), id);
            Assert.That(morocco["closed"]![i]?.AsArray().Select(rule => (string?)rule), Is.EqualTo(answer.Closed.FirstOrDefault(gate => gate.Partner == id)?.Gates.Select(gate => gate.Rule)), id);
        }

        JsonNode germany = partners.Single(partner => (string?)partner!["id"] == "DEU")!;
        Assert.That((string?)germany["kind"], Is.EqualTo("established_bilateral"));
        Assert.That((double?)germany["themes"]!["energy"], Is.GreaterThan(0));
        Assert.That((string?)germany["themesFrom"], Is.EqualTo("iati"));
    }

    [Test]
    public async Task Rule_sets_are_listed_shown_compared_and_measured()
    {
        JsonNode list = await Server.Json("/api/rule-sets");
        Assert.That((string?)list["current"]!["revision"], Is.EqualTo(Matcher.Rules.Revision));
        Assert.That(list["released"]!.AsArray().Select(set => (string?)set!["name"]), Is.EqualTo(DefaultRules.Released(DefaultRules.DefaultId).Select(version => $"{DefaultRules.DefaultId}@{version}")));
        Assert.That((await Server.Json("/api/rule-sets/current")).AsArray(), Has.Count.EqualTo(Matcher.Rules.Rules.Length));
        RuleSet first = RuleSet.Read(DefaultRules.Files, DefaultRules.PathOf(DefaultRules.DefaultId, "1.0.0")!).RuleSet!;
        await IsSame("/api/rule-sets/mic-partnership@1.0.0/diff/current", RuleSetDiff.Between(first, Matcher.Rules));
        await IsSame("/api/rule-sets/mic-partnership@1.0.0/impact/current?countries=MAR,Kenya&top=3", Impact.Measure(Matcher.With(first), Matcher.Rules, ["MAR", "KEN"], top: 3));
    }

    [Test]
    public async Task A_posted_draft_is_measured_against_the_rules_in_force()
    {
        string resources = await File.ReadAllTextAsync(Repository.PathOf("rules", "mic-partnership", "resources.json"));
        string raised = resources.Replace("\"points\": 3\n", "\"points\": 4\n", StringComparison.Ordinal);
        Assert.That(raised, Is.Not.EqualTo(resources));
        using HttpResponseMessage response = await Server.Post("/api/rule-sets/impact?countries=MAR", new JsonObject { ["files"] = new JsonObject { ["resources.json"] = raised } }.ToJsonString());
        JsonNode impact = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), impact.ToJsonString());
        Assert.That((int?)impact["scoreMoves"], Is.GreaterThan(0));
        Assert.That((string?)impact["diff"]!["beforeRevision"], Is.EqualTo(Matcher.Rules.Revision));
    }

    [Test]
    public async Task A_head_request_has_the_headers_of_the_answer_and_no_body()
    {
        using HttpResponseMessage get = await Server.Get("/api/countries/MAR/suggestions?top=1");
        using HttpResponseMessage head = await Server.Send(HttpMethod.Head, "/api/countries/MAR/suggestions?top=1");
        Assert.That(head.Headers.ETag, Is.EqualTo(get.Headers.ETag));
        Assert.That(head.Content.Headers.ContentLength, Is.EqualTo(get.Content.Headers.ContentLength));
        Assert.That(await head.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    private static async Task IsSame<T>(string path, T expected)
    {
        using HttpResponseMessage response = await Server.Get(path);
        await IsSame(response, expected);
    }

    private static async Task IsSame<T>(HttpResponseMessage response, T expected)
    {
        JsonTypeInfo<T> type = MatchJson.TypeInfo<T>(indented: false);
        string text = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), text);
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/json"));
        Assert.That(text, Is.EqualTo(JsonSerializer.Serialize(expected, type)));
    }
}
