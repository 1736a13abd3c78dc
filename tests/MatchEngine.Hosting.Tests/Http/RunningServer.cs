using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using MatchEngine.Hosting.Http;
using MatchEngine.Hosting.Http.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace MatchEngine.Hosting.Tests.Http;

/// <summary>A real server on a free port of this machine, with a real client.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningServer(WebApplication app)
    {
        _app = app;
        Address = new Uri(app.Urls.First());
        Client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public IMatcherProvider Matchers => Services.GetRequiredService<IMatcherProvider>();

    public IMatcherReloader Reloader => Services.GetRequiredService<IMatcherReloader>();

    public HttpApi Api => Services.GetRequiredService<HttpApi>();

    public static async Task<RunningServer> Start(
        Action<MatchEngineOptions>? engine = null, Action<MatchEngineHttpOptions>? endpoints = null, Func<MatchServerOptions, MatchServerOptions>? server = null)
    {
        MatchServerOptions options = new()
        {
            Addresses = [new ServerAddress("127.0.0.1", 0)],
            RequestsPerSecond = 0,
            Engine = configured =>
            {
                configured.Every = TimeSpan.FromMilliseconds(50);
                configured.Quiet = TimeSpan.FromMilliseconds(50);
                engine?.Invoke(configured);
            },
            Endpoints = endpoints,
        };
        WebApplication app = MatchServer.Create(server?.Invoke(options) ?? options);
        await app.StartAsync();
        return new RunningServer(app);
    }

    public Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers) => Send(HttpMethod.Get, path, null, headers);

    public Task<HttpResponseMessage> Post(string path, string json) => Send(HttpMethod.Post, path, new StringContent(json, Encoding.UTF8, "application/json"));

    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(method, path) { Content = content };
        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request);
    }

    public async Task<JsonNode> Json(string path)
    {
        using HttpResponseMessage response = await Get(path);
        string text = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), text);
        return JsonNode.Parse(text)!;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
