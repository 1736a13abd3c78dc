using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MatchEngine.Facts;
using MatchEngine.Matching;
using MatchEngine.Rules;

namespace MatchEngine.Tests.Rules;

public sealed class RuleSetLawTests
{
    [FsCheck.NUnit.Property(MaxTest = 30)]
    public bool The_order_of_files_and_rules_does_not_change_the_revision(int seed)
    {
        Random random = new(seed);
        string manifest = DefaultRules.PathOf(DefaultRules.DefaultId, null)!;
        Dictionary<string, byte[]> files = DefaultRules.Paths.ToDictionary(path => path, path => DefaultRules.Files.Read(path)!);
        files[manifest] = Shuffled(files[manifest], "files", random);
        foreach (string path in World.Rules.Header.Files)
        {
            files[path] = Shuffled(files[path], "rules", random);
        }

        RuleSet shuffled = RuleSet.Read(new MemoryRuleFiles(files), manifest).RuleSet!;
        return shuffled.Revision == World.Rules.Revision && shuffled.Rules.Select(rule => rule.Id).SequenceEqual(World.Rules.Rules.Select(rule => rule.Id));
    }

    [FsCheck.NUnit.Property(MaxTest = 6)]
    public bool A_rule_cannot_change_a_pairing_that_it_does_not_speak_about(int seed)
    {
        string country = Pick(World.Matcher.SuggestAllCountries(), seed);
        string other = Pick(World.Matcher.SuggestAllCountries(), seed / 7);
        RuleSet more = WithRule($"\"when\": \"country.iso3 == '{other}'\", \"because\": \"It is.\", \"points\": 5");
        MatchAnswer before = World.Matcher.Suggest(country);
        MatchAnswer after = World.Matcher.With(more).Suggest(country);
        return before.Suggestions.Zip(after.Suggestions).All(pair =>
            pair.First.Partner.Id == pair.Second.Partner.Id && (pair.Second.Score == pair.First.Score) == (country != other));
    }

    [FsCheck.NUnit.Property(MaxTest = 10)]
    public bool Contributions_sum_to_the_score(int seed)
    {
        string country = Pick(World.Matcher.SuggestAllCountries(), seed);
        return World.Matcher.Suggest(country, new SuggestQuery { Top = null }).Suggestions
            .All(suggestion => Math.Abs(suggestion.Reasons.Sum(reason => reason.Points) - suggestion.Score) < 1e-9);
    }

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public bool More_points_never_lower_the_score_of_a_met_rule(PositiveInt points)
    {
        double most = points.Get % 999 + 1;
        Draft draft = Draft.Small.Replace(Draft.Rules, "\"points\": 10", $"\"points\": {most}");
        Draft expects = draft.Replace(Draft.Scenarios, "{ \"S1\": 7 }, \"score\": 7", $"{{ \"S1\": {(most * 0.7).ToString("0.###", System.Globalization.CultureInfo.InvariantCulture)} }}");
        return MatchEngine.Rules.Testing.RuleTests.Run(expects.Load(), expects.Memory).Passed;
    }

    [Test]
    public void A_derived_fact_may_be_given_by_a_scenario()
    {
        Draft draft = Draft.Small.Replace(Draft.Scenarios, "\"country.gap\": 0.8", "\"need.energy\": 0.7");
        Assert.That(MatchEngine.Rules.Testing.RuleTests.Run(draft.Load(), draft.Memory).Passed);
    }

    internal static RuleSet WithRule(string members)
    {
        string manifest = DefaultRules.PathOf(DefaultRules.DefaultId, null)!;
        Dictionary<string, byte[]> files = DefaultRules.Paths.ToDictionary(path => path, path => DefaultRules.Files.Read(path)!);
        string target = World.Rules.Header.Files[0];
        string text = Encoding.UTF8.GetString(files[target]);
        string rule = $"{{ \"id\": \"ZZ1\", \"kind\": \"score\", \"title\": \"More\", \"source\": {{ \"document\": \"OURS\", \"class\": \"ours\" }}, \"owner\": \"Test\", {members} }},";
        int at = text.IndexOf("\"rules\": [", StringComparison.Ordinal) + "\"rules\": [".Length;
        files[target] = Encoding.UTF8.GetBytes(text[..at] + rule + text[at..]);
        RuleSetResult result = RuleSet.Read(new MemoryRuleFiles(files), manifest);
        return result.RuleSet ?? throw new InvalidOperationException(result.Faults[0].ToString());
    }

    private static byte[] Shuffled(byte[] json, string list, Random random)
    {
        System.Text.Json.Nodes.JsonObject root = System.Text.Json.Nodes.JsonNode.Parse(json, documentOptions: new System.Text.Json.JsonDocumentOptions { CommentHandling = System.Text.Json.JsonCommentHandling.Skip })!.AsObject();
        System.Text.Json.Nodes.JsonNode[] items = [.. root[list]!.AsArray().Select(item => item!.DeepClone())];
        random.Shuffle(items);
        root[list] = new System.Text.Json.Nodes.JsonArray(items);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static string Pick(IReadOnlyList<string> items, int seed) => items[(int)((uint)seed % (uint)items.Count)];
}
