using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using MatchEngine.Hosting.Tests.Support;

namespace MatchEngine.Hosting.Tests.Http;

public sealed class BadInputTests
{
    private const string Suggest = "/api/countries/MAR/suggestions?top=1";

    private static RunningServer Server => SharedServer.Server;

    [Test]
    public async Task Deep_nesting_is_refused()
    {
        using HttpResponseMessage response = await Server.Post("/api/countries/MAR/what-if", "{ \"set\": " + new string('[', 30_000) + new string(']', 30_000) + " }");
        await response.Problem(400, "bad-body");
        string deep = string.Concat(Enumerable.Repeat("{\"a\":", 5_000)) + "1" + new string('}', 5_000);
        using HttpResponseMessage draft = await Server.Post("/api/rule-sets/impact", "{ \"files\": { \"needs.json\": " + deep + " } }");
        await draft.Problem(400, "bad-body");
        using HttpResponseMessage text = await Server.Post("/api/rule-sets/impact", new JsonObject { ["files"] = new JsonObject { ["needs.json"] = deep } }.ToJsonString());
        await text.Problem(422, "draft-has-faults");
    }

    [TestCase("/api/countries/%00")]
    [TestCase("/api/countries/%FF%FE")]
    [TestCase("/api/countries/%2F%2e%2e%2F")]
    [TestCase("/api/countries/%E4%B8%8D%E7%9F%A5%E9%81%93")]
    [TestCase("/api/partners/'%20or%201=1--")]
    public async Task A_name_that_is_none_is_not_known(string path)
    {
        using HttpResponseMessage response = await Server.Get(path);
        Assert.That((int)response.StatusCode, Is.EqualTo(404).Or.EqualTo(400), await response.Content.ReadAsStringAsync());
    }

    [Test]
    public async Task A_name_of_thousands_of_letters_is_not_known()
    {
        using HttpResponseMessage response = await Server.Get("/api/countries/" + new string('x', 7_000));
        await response.Problem(404, "unknown-country");
    }

    [TestCase("GET /api/problems HTTP/9.9\r\nHost: localhost\r\n\r\n", "505")]
    [TestCase("nonsense\r\n\r\n", "400")]
    [TestCase("GET /api/problems HTTP/1.1\r\n\r\n", "400")]
    [TestCase("GET /api/problems HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n", "400")]
    public async Task What_is_no_http_is_refused_and_the_server_goes_on(string bytes, string status)
    {
        Assert.That(await Raw(bytes), Does.StartWith($"HTTP/1.1 {status}"));
        await GoesOn();
    }

    [Test]
    public async Task An_address_or_headers_beyond_all_measure_are_refused()
    {
        Assert.That(await Raw($"GET /{new string('x', 20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n"), Does.StartWith("HTTP/1.1 414"));
        Assert.That(await Raw($"GET / HTTP/1.1\r\nHost: localhost\r\nX-Large: {new string('x', 40_000)}\r\n\r\n"), Does.StartWith("HTTP/1.1 431"));
        await GoesOn();
    }

    [Test]
    public async Task A_body_that_comes_in_too_slowly_is_given_up()
    {
        using Socket socket = await Connect();
        await socket.SendAsync(Encoding.ASCII.GetBytes(
            "POST /api/countries/MAR/what-if HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{ \"set\": ["));
        string answer = await ReadAll(socket);
        Assert.That(answer, Does.StartWith("HTTP/1.1 408").And.Contain("/api/problems/slow-request"));
        await GoesOn();
    }

    [Test]
    public async Task Requests_that_are_cancelled_leave_nothing_behind()
    {
        for (int i = 0; i < 30; i++)
        {
            using CancellationTokenSource cancel = new(TimeSpan.FromMilliseconds(i));
            try
            {
                using HttpResponseMessage response = await Server.Client.GetAsync($"/api/pairings/KEN/DEU?as-of=2024-01-{(i % 28) + 1:00}", cancel.Token);
            }
            catch (OperationCanceledException)
            {
                // As the test wants it.
            }
        }

        await GoesOn();
    }

    [Test]
    public async Task A_rule_folder_that_vanishes_is_told_in_health_and_answers_go_on()
    {
        using Scratch scratch = new();
        string rules = scratch.CopyRules();
        await using RunningServer server = await RunningServer.Start(engine => engine.Rules = rules);
        Directory.Move(scratch.PathOf("rules"), scratch.PathOf("away"));
        JsonNode health = await Until(server, "degraded");
        Assert.That(health.ToJsonString(), Does.Contain("ruleset.json"));
        Assert.That((await server.Json(Suggest))["suggestions"]!.AsArray(), Has.Count.EqualTo(1));
        using HttpResponseMessage draft = await server.Post("/api/rule-sets/impact?countries=MAR", """{ "files": { "needs.json": { "rules": [] } } }""");
        await draft.Problem(422, "draft-has-faults");
        Directory.Move(scratch.PathOf("away"), scratch.PathOf("rules"));
        await Until(server, "healthy");
    }

    [Test]
    [Platform("Linux", Reason = "/dev/full is the disk that is always full.")]
    public async Task A_full_disk_for_the_decision_log_is_told_in_health_and_answers_go_on()
    {
        await using RunningServer server = await RunningServer.Start(engine => engine.DecisionLog.Path = "/dev/full");
        for (int i = 0; i < 5; i++)
        {
            Assert.That((await server.Json(Suggest))["suggestions"]!.AsArray(), Has.Count.EqualTo(1));
        }

        JsonNode health = await Until(server, "degraded");
        Assert.That(health.ToJsonString(), Does.Contain("/dev/full"));
    }

    [Test]
    public async Task Kept_answers_are_recorded_like_those_that_are_made()
    {
        using Scratch scratch = new();
        string log = scratch.PathOf("decisions.jsonl");
        await using (RunningServer server = await RunningServer.Start(engine => engine.DecisionLog.Path = log))
        {
            for (int i = 0; i < 3; i++)
            {
                await server.Json(Suggest);
            }

            await server.Json("/api/pairings/MAR/DEU");
        }

        string[] lines = await File.ReadAllLinesAsync(log);
        Assert.That(lines.Count(line => line.Contains("MAR", StringComparison.Ordinal)), Is.EqualTo(4));
    }

    private static async Task<JsonNode> Until(RunningServer server, string status)
    {
        for (int i = 0; ; i++)
        {
            using HttpResponseMessage response = await server.Get("/health");
            JsonNode health = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            if ((string?)health["status"] == status)
            {
                Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
                return health;
            }

            Assert.That(i, Is.LessThan(1_500), $"never {status}: {health.ToJsonString()}");
            await Task.Delay(20);
        }
    }

    private static async Task GoesOn()
    {
        using HttpResponseMessage response = await Server.Get("/api/problems/busy");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    private static async Task<string> Raw(string bytes)
    {
        using Socket socket = await Connect();
        try
        {
            await socket.SendAsync(Encoding.ASCII.GetBytes(bytes));
        }
        catch (SocketException)
        {
            // The server may have refused before all was sent; its answer is there all the same.
        }

        return await ReadAll(socket);
    }

    private static async Task<Socket> Connect()
    {
        Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, Server.Address.Port);
        return socket;
    }

    private static async Task<string> ReadAll(Socket socket)
    {
        using CancellationTokenSource end = new(TimeSpan.FromSeconds(30));
        byte[] buffer = new byte[16 * 1024];
        int held = 0;
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(held), end.Token) is > 0 and var got)
            {
                held += got;
            }
        }
        catch (SocketException)
        {
            // Closed hard after the answer.
        }

        return Encoding.UTF8.GetString(buffer, 0, held);
    }
}
