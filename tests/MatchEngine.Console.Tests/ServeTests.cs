using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace MatchEngine.Console.Tests;

[Platform(Exclude = "Win", Reason = "The process is stopped with a POSIX signal.")]
public sealed class ServeTests
{
    private const string Key = "a key of the tests";

    [Test]
    public async Task Served_answers_are_those_that_the_console_writes()
    {
        using ServeProcess serve = await ServeProcess.Start();
        foreach ((string path, string[] args) in new (string, string[])[]
        {
            ("/api/countries/Maroc/suggestions?top=2", ["suggest", "Maroc", "--top", "2"]),
            ("/api/partners/AFDB/suggestions?top=1&theme=energy", ["suggest", "--for", "AFDB", "--top", "1", "--theme", "energy"]),
            ("/api/pairings/MAR/DEU", ["why", "MAR", "DEU"]),
            ("/api/countries", ["catalogue", "list", "countries"]),
            ("/api/partners?search=bank", ["catalogue", "list", "partners", "--search", "bank"]),
            ("/api/countries/MAR", ["catalogue", "show", "MAR"]),
            ("/api/partners/AFDB", ["catalogue", "show", "AFDB"]),
            ("/api/rule-sets/current", ["rules", "list"]),
            ("/api/rule-sets/mic-partnership@1.0.0/diff/current", ["rules", "diff", "mic-partnership@1.0.0", "mic-partnership"]),
        })
        {
            JsonNode? served = JsonNode.Parse(await serve.Client.GetStringAsync(path));
            JsonNode? written = JsonNode.Parse(Here.Run([.. args, "--format", "json"]).Output);
            Assert.That(JsonNode.DeepEquals(served, written), Is.True, path);
        }

        (int exit, string error) = await serve.Stop();
        Assert.That(exit, Is.Zero, error);
        Assert.That(error, Does.Not.Contain("rror"));
    }

    [Test]
    public async Task With_a_file_of_keys_only_those_who_bring_one_are_answered()
    {
        using Scratch scratch = new();
        string file = Path.Combine(scratch.Folder, "keys.txt");
        await File.WriteAllTextAsync(file, $"# for the tests\n\n{Key}\n");
        using ServeProcess serve = await ServeProcess.Start("--api-key-file", file);
        using HttpResponseMessage without = await serve.Client.GetAsync("/api/problems");
        Assert.That(without.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        serve.Client.DefaultRequestHeaders.Add("X-Api-Key", Key);
        using HttpResponseMessage with = await serve.Client.GetAsync("/api/problems");
        Assert.That(with.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public void A_port_that_is_taken_is_told_so()
    {
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();
        string url = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        Told told = ConsoleProcess.Run("serve", "--urls", url);
        Assert.That(told.Code, Is.EqualTo(2));
        Assert.That(told.Error, Does.Contain($"another program listens at {url} already").And.Contain("--urls"));
    }

    [TestCase("https://127.0.0.1:5443,ftp://x,http://127.0.0.1:99999", "put a proxy in front", "'ftp://x' is no address", "'99999' is no port")]
    [TestCase("http://a b:80", "'a b' is no host")]
    public void Addresses_that_can_not_be_listened_at_are_told_all_at_once(string urls, params string[] parts)
    {
        Told told = Here.Run("serve", "--urls", urls);
        Assert.That(told.Code, Is.EqualTo(2));
        foreach (string part in parts)
        {
            Assert.That(told.Error, Does.Contain(part));
        }
    }

    [Test]
    public void What_can_not_be_loaded_is_not_served()
    {
        Told told = ConsoleProcess.Run("serve", "--urls", "http://127.0.0.1:0", "--rules", "no-such-folder", "--model", "no-such-model");
        Assert.That(told.Code, Is.EqualTo(2));
        Assert.That(told.Error, Does.Contain("no-such-folder").And.Contain("no-such-model"));
    }

    [TestCase("# nothing\n", "has no key")]
    [TestCase("short\n", "could be guessed")]
    public void A_file_of_keys_that_would_protect_nothing_is_refused(string content, string part)
    {
        using Scratch scratch = new();
        string file = Path.Combine(scratch.Folder, "keys.txt");
        File.WriteAllText(file, content);
        Told told = Here.Run("serve", "--urls", "http://127.0.0.1:0", "--api-key-file", file);
        Assert.That(told.Code, Is.EqualTo(2));
        Assert.That(told.Error, Does.Contain(part));
    }
}
