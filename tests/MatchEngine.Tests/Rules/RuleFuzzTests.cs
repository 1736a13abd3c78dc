using System.Text;
using MatchEngine.Rules;
using MatchEngine.Rules.Formatting;
using MatchEngine.Rules.Linting;
using MatchEngine.Rules.Testing;

namespace MatchEngine.Tests.Rules;

/// <summary>Breaks the shipped and the small files in random but repeatable ways: no crash, no hang, no message without a place.</summary>
public sealed class RuleFuzzTests
{
    private const int Inputs = 4000;

    private static readonly string[] Splinters =
    [
        "{", "}", "[", "]", "\"", ",", ":", "null", "true", "-1", "1e999", "0", "9007199254740993", "\"\"", "\\u0000", "\\ud800", "//", "/*", "*/",
        "'", "(", ")", "&&", "||", "!", "has(", "{country.name}", "{{", "}}", "\u00e9", "\U0001F600", "\"when\":", "\"rules\":", "\"id\":", "\"kind\": \"derive\"",
        "\"fact\": \"need.energy\"", "\"mean\": []", "\"enum\": [\"a\"]", "\"min\": 5", "\"lintIgnore\": [{}]", "\"language\": 3", "\"files\": []",
    ];

    [TestCase(1)]
    [TestCase(2)]
    public void A_broken_small_set_is_told_with_places(int seed)
    {
        Random random = new(seed);
        string[] paths = [.. Draft.Small.Files.Keys];
        for (int i = 0; i < Inputs / 2; i++)
        {
            string path = paths[random.Next(paths.Length)];
            byte[] broken = Break(Draft.Small.Files[path], random);
            Try(Draft.Small.With(path, broken).Memory, Draft.Manifest, path, broken);
        }
    }

    [Test]
    public void A_broken_shipped_file_is_told_with_places()
    {
        Random random = new(3);
        string manifest = DefaultRules.PathOf(DefaultRules.DefaultId, null)!;
        string[] paths = [manifest, World.Rules.Header.Facts, .. World.Rules.Header.Files, .. World.Rules.Header.Scenarios];
        Dictionary<string, byte[]> files = paths.ToDictionary(path => path, path => DefaultRules.Files.Read(path)!);
        for (int i = 0; i < 40; i++)
        {
            string path = paths[random.Next(paths.Length)];
            byte[] whole = files[path];
            byte[] broken = files[path] = Break(whole, random);
            Try(new MemoryRuleFiles(files), manifest, path, broken);
            files[path] = whole;
        }
    }

    private static void Try(MemoryRuleFiles files, string manifest, string path, byte[] broken)
    {
        RuleSetResult result = RuleSet.Read(files, manifest);
        List<Fault> faults = [.. result.Faults];
        if (result.RuleSet is { } rules)
        {
            faults.AddRange(RuleTests.Run(rules, files).Faults);
            faults.AddRange(RuleLint.Run(rules));
        }
        else
        {
            Assert.That(faults.Any(fault => fault.Severity == FaultSeverity.Error), "Without errors there is a set.");
        }

        (byte[]? formatted, IReadOnlyList<Fault> refused) = RuleFormatter.Format(path, broken);
        faults.AddRange(refused);
        if (formatted is not null && !RuleFormatter.Format(path, formatted).Content.AsSpan().SequenceEqual(formatted))
        {
            Assert.Fail($"Formatting twice differs for:\n{Encoding.UTF8.GetString(broken)}");
        }

        if (faults.Exists(fault => fault.Line < 1 || fault.Column < 1 || fault.Message.Length is 0 or > 1100 || fault.File.Length == 0 || RuleFaults.Explain(fault.Code) is null))
        {
            Assert.Fail($"A fault without place, words or explanation: {string.Join('\n', faults)}\n{Encoding.UTF8.GetString(broken)}");
        }
    }

    private static byte[] Break(byte[] content, Random random)
    {
        List<byte> bytes = [.. content];
        int cuts = random.Next(1, 4);
        for (int i = 0; i < cuts && bytes.Count > 0; i++)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(bytes.Count - at, random.Next(1, 30)));
                    break;
                case 2:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Splinters[random.Next(Splinters.Length)]));
                    break;
                case 3:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 4:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(bytes.Count - at, random.Next(1, 200))));
                    break;
                default:
                    Token(bytes, at, random);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Replaces a whole token, so that the file is often still JSON and the readers behind it are reached.</summary>
    private static void Token(List<byte> bytes, int at, Random random)
    {
        int start = bytes.FindIndex(at, b => b == (byte)'"');
        int end = start < 0 ? -1 : bytes.FindIndex(start + 1, b => b == (byte)'"');
        if (end > 0)
        {
            string[] tokens = ["null", "7", "-0.5", "[]", "{}", "[null]", "true", "\"\"", "\"x\"", "\"country.gap\"", "\"need.energy\"", "\"2021-02-30\"", "{ \"en\": \"{\" }", "\"a\": 1"];
            bytes.RemoveRange(start, end - start + 1);
            bytes.InsertRange(start, Encoding.UTF8.GetBytes(tokens[random.Next(tokens.Length)]));
        }
    }
}
