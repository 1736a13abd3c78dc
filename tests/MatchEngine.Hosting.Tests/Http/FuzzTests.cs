using System.Text;
using MatchEngine.Hosting.Http.Asking;
using MatchEngine.Hosting.Http.Operations;

namespace MatchEngine.Hosting.Tests.Http;

/// <summary>Requests by chance, from a seed: whatever they ask, the answer is an answer or a problem, and never a fault of the program.</summary>
public sealed class FuzzTests
{
    private const int Requests = 700;

    private static readonly string[] Texts =
    [
        "MAR", "DEU", "Maroc", "Congo", "xx", "", " ", "0", "-1", "10", "99999999999999999999", "true", "false", "energy", "Energy", "new", "fund", "current", "mic-partnership@1.0.0", "2024-02-30",
        "2024-07-01", "0001-01-01", "9999-12-31", "fr", "%", "é", "\u0000", "\u202e", "'", "\"", "<script>", "../..", "a/b", "a;b=c", "a&b", "#", "名", "🙂", "{}", "[]", "null",
        "NaN", "1e309", "*",
    ];

    private static readonly string[] Bodies =
    [
        "", "{}", "[]", "null", "1", "\"x\"", "{", "{\"set\":null}", "{\"set\":[]}", "{\"set\":[null]}", "{\"set\":[\"=\"]}", "{\"set\":[\"country.field_office=\"]}",
        "{\"set\":[\"country.gdp_per_capita=1e999\"]}", "{\"set\":[\"country.stated_priorities=x,energy\"]}", "{\"set\":[\"link.status=new\"]}", "{\"set\":[\"partner.kind=fund\"]}", "{\"files\":null}",
        "{\"files\":{\"ruleset.json\":\"{}\"}}", "{\"files\":{\"ruleset.json\":{}},\"base\":\"none\"}", "{\"files\":{\"needs.json\":\"[1\"}}", "{\"files\":{\"needs.json\":{\"rules\":[{}]}}}",
        "{\"files\":{\"ruleset.json\":{\"files\":[\"../x.json\",7]}},\"base\":null}", "\ufeff{}", "{\"set\":[\"\\ud800\"]}", "{\"set\":[\"x\"],\"set\":[\"y\"]}",
    ];

    [Test]
    public async Task No_request_makes_the_program_fault([Values(7, 11)] int seed)
    {
        RunningServer server = SharedServer.Server;
        Random random = new(seed);
        for (int i = 0; i < Requests; i++)
        {
            Operation operation = server.Api.Operations[random.Next(server.Api.Operations.Length)];
            string path = Path(operation, random);
            HttpMethod method = random.Next(12) == 0 ? new HttpMethod(Pick(random, ["PUT", "DELETE", "OPTIONS", "PATCH", "HEAD", "TRACE", "X"])) : new HttpMethod(operation.Method);
            using HttpContent? body = method == HttpMethod.Post ? new StringContent(Pick(random, Bodies), Encoding.UTF8, random.Next(8) == 0 ? "text/xml" : "application/json") : null;
            (string, string)[] headers = random.Next(4) == 0
                ? [(Pick(random, ["Accept", "Accept-Encoding", "If-None-Match", "Authorization", "X-Api-Key", "Range", "Expect"]), Pick(random, ["*/*", "*", "gzip", "\"", "W/\"x\"", "a/b;q=2", ";", ",,,", "bytes=0-1"]))]
                : [];
            using HttpResponseMessage response = await server.Send(method, path, body, headers);
            string text = await response.Content.ReadAsStringAsync();
            string told = $"request {i}: {method} {path}: {(int)response.StatusCode} {text[..Math.Min(text.Length, 300)]}";
            Assert.That((int)response.StatusCode, Is.LessThan(500), told);

            // A path with a zero in it is refused by the server before there is anybody to say more.
            if ((int)response.StatusCode >= 400 && method != HttpMethod.Head && !path.Contains("%00", StringComparison.Ordinal))
            {
                Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"), told);
            }
        }
    }

    private static string Path(Operation operation, Random random)
    {
        string path = "/api" + operation.Path;
        foreach (Parameter parameter in operation.Parameters.Where(parameter => parameter.InPath))
        {
            path = path.Replace($"{{{parameter.Name}}}", Uri.EscapeDataString(random.Next(2) == 0 ? Fitting(parameter) : Pick(random, Texts)), StringComparison.Ordinal);
        }

        StringBuilder query = new();
        foreach (Parameter parameter in operation.Parameters.Where(parameter => !parameter.InPath && random.Next(3) == 0))
        {
            query.Append(query.Length == 0 ? '?' : '&').Append(parameter.Name).Append('=').Append(Uri.EscapeDataString(Pick(random, Texts)));
        }

        // Answers that take long are asked for with a fault, or for one country: a fault is what this looks for, not work.
        return path + query + (operation.IsHeavy ? $"{(query.Length == 0 ? '?' : '&')}{(operation.Parameters.Contains(Parameters.Countries) && !$"{query}".Contains("countries=", StringComparison.Ordinal) ? "countries=MAR" : "never=")}" : "");
    }

    private static string Fitting(Parameter parameter) => parameter.Name switch
    {
        "country" => "MAR",
        "partner" => "DEU",
        "kind" => "busy",
        _ => "current",
    };

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
