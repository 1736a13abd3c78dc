using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using MatchEngine.Hosting.Tests.Support;

namespace MatchEngine.Hosting.Tests.Packaging;

/// <summary>Packs the libraries as a release does, and uses them as somebody does who has nothing else of this repository.</summary>
[NonParallelizable]
public sealed partial class PackageTests
{
    private static readonly string[] Packages = ["MatchEngine.Conditions", "MatchEngine", "MatchEngine.Catalogue", "MatchEngine.Hosting"];

    private Scratch _scratch = null!;

    [OneTimeSetUp]
    public void Pack()
    {
        _scratch = new Scratch();
        PackInto("feed");
    }

    [OneTimeTearDown]
    public void Remove() => _scratch.Dispose();

    [TestCaseSource(nameof(Packages))]
    public void A_package_has_readme_licence_docs_and_symbols(string name)
    {
        Dictionary<string, byte[]> content = Entries(_scratch.PathOf("feed", $"{name}.0.1.0.nupkg"));
        string manifest = System.Text.Encoding.UTF8.GetString(content[$"{name}.nuspec"]);
        Assert.That(content.Keys, Is.SupersetOf(new[] { "README.md", $"lib/net10.0/{name}.dll", $"lib/net10.0/{name}.xml" }));
        Assert.That(manifest, Does.Contain("<license type=\"expression\">MIT</license>").And.Contain("<readme>README.md</readme>").And.Contain("<description>"));
        Assert.That(manifest, Does.Not.Contain("Package Description"));
        Assert.That(Entries(_scratch.PathOf("feed", $"{name}.0.1.0.snupkg")).Keys, Does.Contain($"lib/net10.0/{name}.pdb"));
    }

    [Test]
    public void Built_anew_and_packed_again_it_is_the_same()
    {
        DotnetProcess.Run(
            Repository.Root, "build", "src/MatchEngine.Hosting", "--no-incremental", "--no-restore", "--nologo", "-v", "quiet", "-c", "Release", "-p:RunAnalyzers=false");
        PackInto("again");
        foreach (string file in Directory.GetFiles(_scratch.PathOf("feed")))
        {
            Assert.That(Hashes(_scratch.PathOf("again", Path.GetFileName(file))), Is.EqualTo(Hashes(file)), Path.GetFileName(file));
        }
    }

    [Test]
    public void The_readme_s_code_runs_in_a_project_that_has_only_the_packages()
    {
        string code = ReadmeCode().Match(File.ReadAllText(Repository.PathOf("README.md"))).Groups[1].Value;
        Assert.That(code, Does.Contain("Matcher.Create"));
        string[] lines = code.Split('\n');
        string usings = string.Join('\n', lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal)));
        string rest = string.Join('\n', lines.Where(line => !line.StartsWith("using ", StringComparison.Ordinal)));
        string output = Run("library", "Microsoft.NET.Sdk", ["MatchEngine", "MatchEngine.Catalogue"], $"using System.Globalization;\n{usings}\nTextWriter output = Console.Out;\n{rest}");
        Assert.That(output.Split('\n').Count(line => line.Contains("(paragraphs ", StringComparison.Ordinal)), Is.EqualTo(3));
    }

    [Test]
    public void A_service_that_has_only_the_packages_answers()
    {
        string output = Run(
            "service",
            "Microsoft.NET.Sdk.Web",
            ["MatchEngine.Hosting"],
            """
            using MatchEngine.Hosting;
            WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Services.AddMatchEngine(builder.Configuration.GetSection("MatchEngine"));
            await using WebApplication app = builder.Build();
            await app.StartAsync();
            Console.WriteLine("first: " + app.Services.GetRequiredService<IMatchService>().Suggest("MAR").Suggestions[0].Partner.Id);
            await app.StopAsync();
            """);
        Assert.That(output, Does.Contain("first: ").And.Contain("Generation 1 is in force"));
    }

    private static SortedDictionary<string, string> Hashes(string package)
    {
        // The container's own bookkeeping carries a name made anew each time.
        SortedDictionary<string, string> hashes = new(StringComparer.Ordinal);
        foreach ((string name, byte[] content) in Entries(package).Where(entry => !entry.Key.EndsWith(".psmdcp", StringComparison.Ordinal) && entry.Key != "_rels/.rels"))
        {
            hashes[name] = Convert.ToHexString(SHA256.HashData(content));
        }

        return hashes;
    }

    private static Dictionary<string, byte[]> Entries(string package)
    {
        Dictionary<string, byte[]> entries = new(StringComparer.Ordinal);
        using ZipArchive archive = ZipFile.OpenRead(package);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            using MemoryStream content = new();
            stream.CopyTo(content);
            entries[entry.FullName] = content.ToArray();
        }

        return entries;
    }

    private void PackInto(string feed)
    {
        foreach (string package in Packages)
        {
            DotnetProcess.Run(
                Repository.Root, "pack", $"src/{package}", "--no-restore", "--nologo", "-v", "quiet", "-c", "Release", "-p:RunAnalyzers=false", "-o", _scratch.PathOf(feed));
        }
    }

    /// <summary>Makes a project outside of the solution, with a folder of packages of its own, and runs it.</summary>
    private string Run(string name, string sdk, string[] packages, string program)
    {
        string references = string.Concat(packages.Select(package => $"<PackageReference Include=\"{package}\" Version=\"0.1.0\" />"));
        _scratch.Write(
            Path.Combine(name, $"{name}.csproj"),
            $"""
            <Project Sdk="{sdk}">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><UseAppHost>false</UseAppHost></PropertyGroup>
              <ItemGroup>{references}</ItemGroup>
            </Project>
            """);
        _scratch.Write(Path.Combine(name, "Program.cs"), program);

        // Other packages come from where this machine takes them, and from what it has already.
        string machine = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        _scratch.Write(
            Path.Combine(name, "NuGet.config"),
            $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{_scratch.PathOf("packages")}" /></config>
              <packageSources><add key="packed" value="{_scratch.PathOf("feed")}" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{machine}" /></fallbackPackageFolders>
            </configuration>
            """);
        DotnetProcess.Run(_scratch.PathOf(name), "build", "--nologo", "-v", "quiet");
        return DotnetProcess.Run(_scratch.PathOf(name), "run", "--no-build");
    }

    [GeneratedRegex("## In your own program\\s+```csharp\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ReadmeCode();
}
