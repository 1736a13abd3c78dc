using System.IO.Compression;
using System.Net;
using MatchEngine.Hosting.Tests.Support;

namespace MatchEngine.Hosting.Tests.Http;

public sealed class CachingTests
{
    private const string Path = "/api/countries/MAR/suggestions?top=2";

    private static RunningServer Server => SharedServer.Server;

    [Test]
    public async Task The_same_question_has_the_same_tag_however_it_is_spelt()
    {
        string tag = await Tag(Server, Path);
        Assert.That(await Tag(Server, "/api/countries/Maroc/suggestions?language=en&top=2&any-income=false"), Is.EqualTo(tag));
        Assert.That(await Tag(Server, "/api/countries/MAR/suggestions?top=3"), Is.Not.EqualTo(tag));
        Assert.That(await Tag(Server, "/api/countries/KEN/suggestions?top=2"), Is.Not.EqualTo(tag));
        Assert.That(await Tag(Server, "/api/pairings/MAR/DEU"), Is.Not.EqualTo(tag));
        Assert.That(tag, Does.Match("^\"[A-Za-z0-9_-]{27}\"$"));
    }

    [Test]
    public async Task A_client_that_has_the_answer_is_told_so()
    {
        string tag = await Tag(Server, Path);
        foreach (string asked in new[] { tag, $"\"other\", {tag}", $"W/{tag}", "*" })
        {
            using HttpResponseMessage response = await Server.Get(Path, ("If-None-Match", asked));
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotModified), asked);
            Assert.That(response.Headers.ETag?.ToString(), Is.EqualTo(tag));
            Assert.That(await response.Content.ReadAsByteArrayAsync(), Is.Empty);
        }

        using HttpResponseMessage other = await Server.Get(Path, ("If-None-Match", "\"other\""));
        Assert.That(other.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_name_that_is_not_known_is_no_answer_that_a_client_could_have()
    {
        using HttpResponseMessage response = await Server.Get("/api/countries/Maro", ("If-None-Match", "*"));
        await response.Problem(404, "unknown-country");
    }

    [Test]
    public async Task A_packed_answer_has_a_tag_of_its_own_and_the_same_content()
    {
        using HttpResponseMessage plain = await Server.Get(Path);
        using HttpResponseMessage packed = await Server.Get(Path, ("Accept-Encoding", "br, gzip;q=0.8"));
        Assert.That(packed.Content.Headers.ContentEncoding, Is.EqualTo(new[] { "gzip" }));
        Assert.That(packed.Headers.ETag, Is.Not.EqualTo(plain.Headers.ETag));
        Assert.That(packed.Headers.Vary, Does.Contain("Accept-Encoding"));
        using GZipStream unpacked = new(await packed.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using MemoryStream bytes = new();
        await unpacked.CopyToAsync(bytes);
        Assert.That(bytes.ToArray(), Is.EqualTo(await plain.Content.ReadAsByteArrayAsync()));
        using HttpResponseMessage again = await Server.Get(Path, ("Accept-Encoding", "gzip"), ("If-None-Match", packed.Headers.ETag!.ToString()));
        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        using HttpResponseMessage refused = await Server.Get(Path, ("Accept-Encoding", "gzip;q=0"));
        Assert.That(refused.Content.Headers.ContentEncoding, Is.Empty);
    }

    [Test]
    public async Task Answers_that_are_made_anew_are_the_same_bytes_as_kept_ones()
    {
        await using RunningServer forgetful = await RunningServer.Start(endpoints: options => options.KeptAnswerBytes = 0);
        byte[] anew = await forgetful.Client.GetByteArrayAsync(Path);
        Assert.That(await Server.Client.GetByteArrayAsync(Path), Is.EqualTo(anew));
        Assert.That(await Server.Client.GetByteArrayAsync(Path), Is.EqualTo(anew));
        Assert.That(await Tag(forgetful, Path), Is.EqualTo(await Tag(Server, Path)));
    }

    [Test]
    public async Task New_rules_give_a_new_tag_and_forget_the_kept_answers()
    {
        using Scratch scratch = new();
        string rules = scratch.CopyRules();
        await using RunningServer server = await RunningServer.Start(engine => engine.Rules = rules);
        string before = await Tag(server, Path);
        scratch.CopyRules(edit: (name, text) => name.EndsWith("/ruleset.json", StringComparison.Ordinal) ? text.Replace(Scratch.CarriedVersion, "\"version\": \"1.2.0\"", StringComparison.Ordinal) : text);
        await server.Reloader.ReloadAsync();
        Assert.That((string?)(await server.Json(Path))["stamp"]!["ruleSetVersion"], Is.EqualTo("1.2.0"));
        Assert.That(await Tag(server, Path), Is.Not.EqualTo(before));
        using HttpResponseMessage response = await server.Get(Path, ("If-None-Match", before));
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task An_answer_to_a_posted_question_is_not_to_be_kept()
    {
        using HttpResponseMessage response = await Server.Post("/api/countries/MAR/what-if", """{ "set": ["country.field_office=true"] }""");
        Assert.That(response.Headers.CacheControl?.NoStore, Is.True);
        Assert.That(response.Headers.ETag, Is.Null);
    }

    private static async Task<string> Tag(RunningServer server, string path)
    {
        using HttpResponseMessage response = await server.Get(path);
        Assert.That(response.Headers.CacheControl?.ToString(), Is.EqualTo("no-cache, private"));
        return response.Headers.ETag!.ToString();
    }
}
