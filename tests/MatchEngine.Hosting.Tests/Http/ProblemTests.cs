using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace MatchEngine.Hosting.Tests.Http;

public sealed class ProblemTests
{
    private static RunningServer Server => SharedServer.Server;

    [TestCase("/api/countries/Maro", 404, "unknown-country", "Did you mean Morocco (MAR)?", "MAR")]
    [TestCase("/api/countries/Maro/suggestions", 404, "unknown-country", "Did you mean Morocco (MAR)?", "MAR")]
    [TestCase("/api/partners/Germny", 404, "unknown-partner", "Did you mean Germany (DEU)?", "DEU")]
    [TestCase("/api/partners/Germny/suggestions", 404, "unknown-partner", "Did you mean Germany (DEU)?", "DEU")]
    [TestCase("/api/pairings/MAR/Germny", 404, "unknown-partner", "Did you mean Germany (DEU)?", "DEU")]
    [TestCase("/api/pairings/Maro/DEU/why-not", 404, "unknown-country", "Did you mean Morocco (MAR)?", "MAR")]
    [TestCase("/api/countries/Congo", 409, "ambiguous-name", "may be any of 2 countries", "COD")]
    [TestCase("/api/rule-sets/mic-partnership@9.9.9", 404, "unknown-rule-set", "There are: current, mic-partnership@1.0.0", "current")]
    [TestCase("/api/rule-sets/current/diff/none", 404, "unknown-rule-set", "There is no rule set 'none'", "current")]
    public async Task A_name_that_is_not_understood_gets_candidates(string path, int status, string kind, string detail, string candidate)
    {
        using HttpResponseMessage response = await Server.Get(path);
        JsonNode problem = await response.Problem(status, kind);
        Assert.That((string?)problem["detail"], Does.Contain(detail));
        Assert.That(problem["candidates"]!.AsArray().Select(other => (string?)other!["id"]), Does.Contain(candidate));
    }

    [Test]
    public async Task All_faults_of_a_query_are_told_at_once()
    {
        using HttpResponseMessage response = await Server.Get("/api/countries/MAR/suggestions?themee=energy&top=0&kind=bank&as-of=2024-13-01&language=de&any-income=maybe&level=country&level=global");
        JsonNode problem = await response.Problem(400, "bad-query");
        Dictionary<string, string> faults = problem["faults"]!.AsArray().ToDictionary(fault => (string)fault!["where"]!, fault => (string)fault!["message"]!);
        Assert.That(faults.Keys, Is.EquivalentTo(new[] { "themee", "top", "kind", "as-of", "language", "any-income", "level" }));
        Assert.That(faults["themee"], Does.Contain("Did you mean 'theme'?"));
        Assert.That(faults["as-of"], Does.Contain("write YYYY-MM-DD"));
        Assert.That(faults["level"], Does.Contain("given 2 times"));
    }

    [TestCase("/nothing", 404, "unknown-route")]
    [TestCase("/api", 404, "unknown-route")]
    [TestCase("/api/countries/MAR/nothing", 404, "unknown-route")]
    [TestCase("/api/problems/nothing", 404, "unknown-problem")]
    [TestCase("/api/rule-sets/current/impact/current?all=true&countries=MAR", 400, "bad-query")]
    public async Task A_wrong_address_is_a_problem(string path, int status, string kind)
    {
        using HttpResponseMessage response = await Server.Get(path);
        await response.Problem(status, kind);
    }

    [TestCase("DELETE", "/api/countries/MAR")]
    [TestCase("POST", "/api/countries/MAR/suggestions")]
    [TestCase("PUT", "/api/rule-sets/current")]
    [TestCase("GET", "/api/countries/MAR/what-if")]
    [TestCase("POST", "/health")]
    public async Task A_method_that_the_address_does_not_take_is_a_problem_that_names_those_it_takes(string method, string path)
    {
        using HttpResponseMessage response = await Server.Send(new HttpMethod(method), path);
        await response.Problem(405, "method-not-allowed");
        Assert.That(response.Content.Headers.Allow, Is.Not.Empty);
    }

    [TestCase("/api/countries", "text/html")]
    [TestCase("/api/suggestions", "application/json")]
    [TestCase("/api/countries", "application/json;q=0")]
    public async Task A_format_that_is_not_made_is_a_problem(string path, string accept)
    {
        using HttpResponseMessage response = await Server.Get(path, ("Accept", accept));
        await response.Problem(406, "not-acceptable");
    }

    [TestCase("text/html, application/json;q=0.5")]
    [TestCase("application/*")]
    [TestCase("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")]
    [TestCase("no media type")]
    public async Task A_format_that_is_made_is_answered(string accept)
    {
        using HttpResponseMessage response = await Server.Get("/api/problems", ("Accept", accept));
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("text/plain", 415, "unsupported-media-type")]
    [TestCase("application/json; charset=utf-16", 415, "unsupported-media-type")]
    public async Task A_body_of_another_type_is_a_problem(string type, int status, string kind)
    {
        using ByteArrayContent content = new("{}"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using HttpResponseMessage response = await Server.Send(HttpMethod.Post, "/api/countries/MAR/what-if", content);
        await response.Problem(status, kind);
    }

    [TestCase("", "body:1:1")]
    [TestCase("{\n  \"set\": [", "body:2:")]
    [TestCase("null", "null")]
    [TestCase("[]", "'$'")]
    [TestCase("""{ "set": "country.field_office=true" }""", "'$.set'")]
    [TestCase("""{ "set": [], "sets": [] }""", "'$.sets'")]
    [TestCase("""{ "set": [1] }""", "'$.set[0]'")]
    public async Task A_body_that_is_not_what_is_read_is_told_with_its_place(string body, string detail)
    {
        using HttpResponseMessage response = await Server.Post("/api/countries/MAR/what-if", body);
        JsonNode problem = await response.Problem(400, "bad-body");
        Assert.That((string?)problem["detail"], Does.Contain(detail));
        Assert.That((string?)problem["detail"], Does.Not.Contain("MatchEngine.").And.Not.Contain(".NET"));
    }

    [Test]
    public async Task Facts_that_can_not_be_set_are_told_all_at_once()
    {
        using HttpResponseMessage response = await Server.Post("/api/countries/MAR/what-if", """{ "set": ["country.field_ofice=true", "need.energy=1", "country.field_office=perhaps", "nothing", null] }""");
        JsonNode problem = await response.Problem(422, "facts-have-faults");
        JsonArray faults = problem["faults"]!.AsArray();
        Assert.That(faults.Select(fault => (string?)fault!["where"]), Is.EqualTo(new[] { "set[0]", "set[1]", "set[2]", "set[3]", "set[4]" }));
        Assert.That((string?)faults[0]!["message"], Does.Contain("Did you mean 'country.field_office'?"));
        using HttpResponseMessage none = await Server.Post("/api/countries/MAR/what-if", """{ "set": [] }""");
        await none.Problem(422, "facts-have-faults");
    }

    [Test]
    public async Task Faults_of_a_draft_are_told_with_file_line_column_and_code()
    {
        using HttpResponseMessage response = await Server.Post("/api/rule-sets/impact", """{ "files": { "resources.json": "{\n  \"rules\": [ { \"id\": 7 } ]\n}" } }""");
        JsonNode problem = await response.Problem(422, "draft-has-faults");
        JsonNode fault = problem["faults"]!.AsArray()[0]!;
        Assert.That((string?)fault["where"], Does.Match(@"^resources\.json:2:\d+$"));
        Assert.That((string?)fault["code"], Does.Match(@"^R\d+$"));
    }

    [TestCase("""{ "files": {} }""")]
    [TestCase("""{ "files": { "../../etc/passwd.json": "{}" } }""")]
    [TestCase("""{ "files": { "/etc/passwd.json": "{}" } }""")]
    [TestCase("""{ "files": { "a.json": 1 } }""")]
    [TestCase("""{ "files": { "ruleset.json": { "id": "x", "files": ["../../../etc/passwd"], "facts": "/etc/passwd" } } }""")]
    public async Task A_draft_that_is_no_set_of_rule_files_is_a_problem(string body)
    {
        using HttpResponseMessage response = await Server.Post("/api/rule-sets/impact", body);
        JsonNode problem = await response.Problem(422, "draft-has-faults");
        Assert.That(problem.ToJsonString(), Does.Not.Contain("root:"));
    }

    [Test]
    public async Task A_question_that_only_a_model_can_answer_is_refused_without_one()
    {
        await using RunningServer server = await RunningServer.Start(engine => engine.Model = "none");
        using HttpResponseMessage response = await server.Get("/api/countries/MAR/suggestions?for-unido=true");
        await response.Problem(422, "needs-model");
    }

    [Test]
    public async Task The_kinds_of_problems_are_described_where_their_type_points()
    {
        JsonArray kinds = (await Server.Json("/api/problems")).AsArray();
        foreach (JsonNode? kind in kinds)
        {
            JsonNode described = await Server.Json($"/api/problems/{kind!["name"]}");
            Assert.That(JsonNode.DeepEquals(described, kind), Is.True);
        }
    }

    [Test]
    public async Task A_body_beyond_the_limit_is_refused_with_the_limit()
    {
        string large = "{ \"set\": [\"" + new string('x', 100_000) + "\"] }";
        using HttpResponseMessage response = await Server.Post("/api/countries/MAR/what-if", large);
        JsonNode problem = await response.Problem(413, "too-large");
        Assert.That((string?)problem["detail"], Does.Contain("65,536 bytes"));
        using StreamContent chunked = new(new MemoryStream(Encoding.UTF8.GetBytes(large)));
        chunked.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        using HttpResponseMessage second = await Server.Send(HttpMethod.Post, "/api/countries/MAR/what-if", chunked, ("Transfer-Encoding", "chunked"));
        await second.Problem(413, "too-large");
    }
}
