using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MatchEngine.Hosting.Tests.Http;

public sealed class GuardTests
{
    private const string Key = "0123456789abcdef";

    [Test]
    public async Task Where_keys_are_asked_for_a_request_without_one_learns_nothing()
    {
        await using RunningServer server = await RunningServer.Start(endpoints: options => options.ApiKeys.Add(Key));
        foreach (string path in new[] { "/api/countries/MAR", "/api/countries/nowhere", "/metrics", "/api/problems" })
        {
            using HttpResponseMessage response = await server.Get(path);
            await response.Problem(401, "unauthorised");
            Assert.That(response.Headers.WwwAuthenticate.ToString(), Does.StartWith("Bearer"));
        }

        foreach ((string name, string value) in new[] { ("X-Api-Key", Key + "x"), ("X-Api-Key", ""), ("Authorization", "Bearer"), ("Authorization", "Basic " + Key), ("Authorization", "Bearer " + Key[..^1]) })
        {
            using HttpResponseMessage response = await server.Get("/api/problems", (name, value));
            await response.Problem(401, "unauthorised");
        }

        foreach ((string name, string value) in new[] { ("X-Api-Key", Key), ("Authorization", "Bearer " + Key), ("Authorization", "bearer " + Key) })
        {
            using HttpResponseMessage response = await server.Get("/api/problems", (name, value));
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        }

        using HttpResponseMessage health = await server.Get("/health");
        Assert.That(health.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await health.Content.ReadAsStringAsync(), Does.Not.Contain("detail"));
        using HttpResponseMessage description = await server.Get("/openapi/v1.json");
        Assert.That(description.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("evil.example", 421)]
    [TestCase("127.0.0.1.evil.example", 421)]
    [TestCase("localhost", 200)]
    [TestCase("127.0.0.1:99", 200)]
    [TestCase("[::1]:80", 200)]
    public async Task A_server_for_this_machine_answers_under_no_other_name(string host, int status)
    {
        using HttpResponseMessage response = await SharedServer.Server.Get("/health", ("Host", host));
        Assert.That((int)response.StatusCode, Is.EqualTo(status));
        if (status != 200)
        {
            await response.Problem(421, "wrong-host");
        }
    }

    [Test]
    public async Task A_client_that_asks_too_often_is_told_when_to_come_back()
    {
        await using RunningServer server = await RunningServer.Start(server: options => options with { RequestsPerSecond = 1 });
        HttpStatusCode[] codes = new HttpStatusCode[6];
        for (int i = 0; i < codes.Length; i++)
        {
            using HttpResponseMessage response = await server.Get("/api/problems");
            codes[i] = response.StatusCode;
            if (response.StatusCode != HttpStatusCode.OK)
            {
                await response.Problem(429, "too-many-requests");
                Assert.That(response.Headers.RetryAfter?.Delta, Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(1)));
            }
        }

        Assert.That(codes[0], Is.EqualTo(HttpStatusCode.OK));
        Assert.That(codes, Does.Contain(HttpStatusCode.TooManyRequests));
        using HttpResponseMessage health = await server.Get("/health");
        Assert.That(health.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Beyond_what_the_server_takes_on_at_once_a_request_is_turned_away()
    {
        await using RunningServer server = await RunningServer.Start(server: options => options with { RequestsAtOnce = 1, RequestsWaiting = 0 });
        using Socket slow = await SlowBody(server);
        using HttpResponseMessage response = await Until(() => server.Get("/api/problems"), answer => answer.StatusCode == HttpStatusCode.ServiceUnavailable);
        await response.Problem(503, "busy");
        Assert.That(response.Headers.RetryAfter, Is.Not.Null);
        slow.Close();
        using HttpResponseMessage later = await Until(() => server.Get("/api/problems"), answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.That(later.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_client_that_sends_slowly_takes_no_place_of_an_answer_that_takes_long()
    {
        await using RunningServer server = await RunningServer.Start(endpoints: options => (options.LongAnswersAtOnce, options.LongAnswersWaiting) = (1, 0));
        using Socket slow = await SlowBody(server);
        using HttpResponseMessage response = await server.Post("/api/countries/MAR/what-if", """{ "set": ["country.field_office=true"] }""");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task An_answer_that_takes_longer_than_it_may_is_given_up()
    {
        await using RunningServer server = await RunningServer.Start(endpoints: options => options.LongAnswerTime = TimeSpan.FromMilliseconds(1));
        using HttpResponseMessage response = await server.Get("/api/matrix");
        await response.Problem(504, "took-too-long");
        using HttpResponseMessage other = await server.Get("/api/problems");
        Assert.That(other.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("/api/problems")]
    [TestCase("/api/countries/nowhere")]
    [TestCase("/nothing")]
    [TestCase("/health")]
    public async Task Every_answer_keeps_a_browser_from_doing_more_with_it(string path)
    {
        using HttpResponseMessage response = await SharedServer.Server.Get(path);
        Assert.That(response.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
        Assert.That(response.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("default-src 'none'"));
        Assert.That(response.Headers.GetValues("X-Frame-Options"), Is.EqualTo(new[] { "DENY" }));
        Assert.That(response.Headers.Server, Is.Empty);
    }

    /// <summary>A request whose body was begun and does not come.</summary>
    private static async Task<Socket> SlowBody(RunningServer server)
    {
        Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, server.Address.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(
            $"POST /api/countries/MAR/what-if HTTP/1.1\r\nHost: {server.Address.Authority}\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{{ \"set\""));
        return socket;
    }

    private static async Task<HttpResponseMessage> Until(Func<Task<HttpResponseMessage>> ask, Func<HttpResponseMessage, bool> isSo)
    {
        for (int i = 0; ; i++)
        {
            HttpResponseMessage response = await ask();
            if (isSo(response) || i == 200)
            {
                return response;
            }

            response.Dispose();
            await Task.Delay(20);
        }
    }
}
