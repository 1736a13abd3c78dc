namespace MatchEngine.Tests;

/// <summary>What the README shows is what is compiled, and it runs.</summary>
public sealed class ReadmeTests
{
    [Test]
    public void The_code_of_the_readme_is_the_code_that_is_compiled()
    {
        string source = File.ReadAllText(Repository.PathOf("tests", "MatchEngine.Tests", "ReadmeSnippet.cs"));
        int begin = source.IndexOf("// README: begin", StringComparison.Ordinal);
        string[] lines = source[begin..source.IndexOf("// README: end", StringComparison.Ordinal)].Split('\n')[1..^1];
        string code = string.Join('\n', lines.Select(line => line.Length > 8 ? line[8..] : "")).Trim();
        Assert.That(File.ReadAllText(Repository.PathOf("README.md")), Does.Contain(code));
    }

    [Test]
    public void The_code_of_the_readme_prints_three_partners_with_their_paragraphs()
    {
        using StringWriter output = new();
        ReadmeSnippet.Run(output);
        Assert.That(output.ToString().Split('\n').Count(line => line.Contains("(paragraphs ", StringComparison.Ordinal)), Is.EqualTo(3));
    }

    [Test]
    public void Every_verb_that_the_readme_shows_is_a_verb_of_the_console()
    {
        string cli = string.Concat(Directory.GetFiles(Repository.PathOf("src", "MatchEngine.Console"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("artifacts", StringComparison.Ordinal)).Select(File.ReadAllText));
        IEnumerable<string> verbs = File.ReadAllLines(Repository.PathOf("README.md"))
            .Where(line => line.StartsWith("matchengine ", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[1])
            .Distinct();
        Assert.That(verbs.Where(verb => !cli.Contains($"\"{verb}\"", StringComparison.Ordinal)), Is.Empty);
    }
}
