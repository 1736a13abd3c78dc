using System.Collections.Concurrent;
using MatchEngine.Catalogue;
using MatchEngine.Catalogue.Packing;
using MatchEngine.Hosting.Tests.Support;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Hosting.Tests.Reloading;

public sealed class SwapStressTests
{
    private const int Versions = 3;
    private const int Askers = 2;
    private const int Lookers = 4;
    private const int LooksAtOnce = 1000;
    private const int Generations = 6;

    [Test]
    [CancelAfter(120_000)]
    public async Task Readers_never_see_a_mixture_while_a_writer_swaps_versions(CancellationToken cancellation)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("This test turns a symbolic link by rename, which Windows does not do.");
        }

        using Scratch scratch = new();
        for (int version = 1; version <= Versions; version++)
        {
            Make(scratch, version, broken: false);
        }

        Make(scratch, Versions + 1, broken: true);
        Turn(scratch, 1);
        await using RunningHost host = await RunningHost.Start(options =>
        {
            options.Folder = scratch.PathOf("current");
            options.Rules = "rules/mic-partnership";
            options.Catalogue = "world.catalogue";
            options.Model = "model";
            options.Facts.Add("facts.json");
        });

        ConcurrentDictionary<string, int> seen = [];
        long asked = 0;
        long looked = 0;
        using CancellationTokenSource done = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task[] readers =
        [
            .. Enumerable.Range(0, Askers).Select(_ => Task.Run(() => Ask(done.Token), CancellationToken.None)),
            .. Enumerable.Range(0, Lookers).Select(_ => Task.Run(() => Look(done.Token), CancellationToken.None)),
        ];
        await Write();
        await done.CancelAsync();
        await Task.WhenAll(readers);

        string[] whole = [.. Enumerable.Range(1, Versions).Select(Word)];
        Assert.That(seen.Keys, Is.SubsetOf(whole), "every read is of one version: rules, catalogue, model and facts alike");
        Assert.That(seen, Has.Count.EqualTo(Versions));
        TestContext.Out.WriteLine($"{asked} questions and {looked} looks over {host.Matchers.Current.Generation} generations: {string.Join("; ", seen.Select(pair => $"{pair.Key}: {pair.Value}"))}");

        void Ask(CancellationToken end)
        {
            while (!end.IsCancellationRequested)
            {
                MatcherSnapshot snapshot = host.Matchers.Current;
                MatchAnswer answer = host.Matching.Suggest("MAR", new SuggestQuery { Top = 1, LikelihoodParts = false }, snapshot, CancellationToken.None);
                Assert.That(answer.Stamp.RuleSetRevision, Is.EqualTo(snapshot.Identity.RuleSetRevision));
                Assert.That(answer.Stamp.CatalogueHash, Is.EqualTo(snapshot.Identity.CatalogueHash));
                See(answer.Stamp, snapshot);
                Interlocked.Increment(ref asked);
            }
        }

        void Look(CancellationToken end)
        {
            long last = 0;
            while (!end.IsCancellationRequested)
            {
                for (int i = 0; i < LooksAtOnce; i++)
                {
                    MatcherSnapshot snapshot = host.Matchers.Current;
                    if (snapshot.Generation != last)
                    {
                        Assert.That(snapshot.Generation, Is.GreaterThan(last), "no reader goes back");
                        last = snapshot.Generation;
                        See(snapshot.Matcher.Stamp, snapshot);
                    }
                }

                Interlocked.Add(ref looked, LooksAtOnce);
                Thread.Sleep(1);
            }
        }

        void See(Stamp stamp, MatcherSnapshot snapshot) => seen.AddOrUpdate(
            $"{stamp.RuleSetVersion} {stamp.Catalogue} {stamp.Model} {snapshot.Matcher.Overlay.Facts[0].Source}", 1, (_, count) => count + 1);

        async Task Write()
        {
            for (int turn = 1; host.Matchers.Current.Generation < Generations; turn++)
            {
                cancellation.ThrowIfCancellationRequested();

                // The broken version takes its turn, too; and some turns follow so closely that a load is under way.
                Turn(scratch, (turn % (Versions + 1)) + 1);
                await Task.Delay(turn % 3 == 0 ? 20 : 250, cancellation);
            }
        }
    }

    private static string Word(int version) => $"1.1.{version} world-{version} ranker@1.0.{version} letter-{version}";

    private static void Make(Scratch scratch, int version, bool broken)
    {
        string folder = $"v{version}";
        scratch.CopyRules(Path.Combine(folder, "rules"), (name, text) => name != "mic-partnership/ruleset.json" ? text
            : text.Replace(Scratch.CarriedVersion, broken ? "\"version\": 7" : $"\"version\": \"1.1.{version}\"", StringComparison.Ordinal));
        Directory.CreateDirectory(scratch.PathOf(folder, "model"));
        foreach (string file in Directory.GetFiles(Repository.PathOf("models", "partner-ranker", "1.0.0")))
        {
            File.Copy(file, scratch.PathOf(folder, "model", Path.GetFileName(file)));
        }

        string card = File.ReadAllText(scratch.PathOf(folder, "model", "card.json"));
        scratch.Write(Path.Combine(folder, "model", "card.json"), card
            .Replace("\"id\": \"partner-ranker\"", "\"id\": \"ranker\"", StringComparison.Ordinal)
            .Replace("\"version\": \"1.0.0\"", $"\"version\": \"1.0.{version}\"", StringComparison.Ordinal));
        CatalogueParts parts = CatalogueHash.PartsOf(DefaultCatalogue.Load());
        Profiles.Catalogue world = CatalogueHash.Sealed(parts with { Info = parts.Info with { Id = $"world-{version}" }, Flows = [], Receipts = [] });
        File.WriteAllBytes(scratch.PathOf(folder, "world.catalogue"), PackedCatalogue.Write(world));
        scratch.Write(
            Path.Combine(folder, "facts.json"),
            $$"""{ "facts": [ { "fact": "country.stated_priorities", "country": "MAR", "value": ["energy"], "year": 2024, "source": "letter-{{version}}" } ] }""");
    }

    private static void Turn(Scratch scratch, int version)
    {
        string beside = scratch.PathOf("current.new");
        File.Delete(beside);
        Directory.CreateSymbolicLink(beside, scratch.PathOf($"v{version}"));

        // rename(2) puts one link in the place of another in one step, which Directory.Move refuses.
        using System.Diagnostics.Process move = System.Diagnostics.Process.Start("mv", ["-T", beside, scratch.PathOf("current")]);
        move.WaitForExit();
        Assert.That(move.ExitCode, Is.Zero);
    }
}
