using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace MatchEngine.House.Tests;

/// <summary>The libraries are pure: no clock, no chance, no console, and no file but in the readers of catalogues and of decisions.</summary>
public sealed class PurityTests
{
    private static readonly string[] BannedEverywhere =
    [
        "System.Console", "System.Random", "System.Diagnostics.Stopwatch", "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.Guid.NewGuid", "System.Environment.GetEnvironmentVariable",
        "System.Environment.get_TickCount", "System.Security.Cryptography.RandomNumberGenerator", "System.Threading.Thread.Sleep",
    ];

    private static readonly string[] BannedWithoutFiles = ["System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.IO.FileInfo", "System.IO.DirectoryInfo"];

    [TestCase("MatchEngine.Conditions", false)]
    [TestCase("MatchEngine", false)]
    [TestCase("MatchEngine.Catalogue", true)]
    [TestCase("MatchEngine.Training", false)]
    [TestCase("MatchEngine.Planning", false)]
    [TestCase("MatchEngine.Reports", false)]
    [TestCase("MatchEngine.Decisions", true)]
    public void A_library_does_not_call_what_makes_answers_differ(string name, bool mayReadFiles)
    {
        string[] banned = mayReadFiles ? BannedEverywhere : [.. BannedEverywhere, .. BannedWithoutFiles];
        IEnumerable<string> called = MembersCalled(Libraries.Of(name).Location)
            .Where(member => banned.Any(ban => member == ban || member.StartsWith(ban + ".", StringComparison.Ordinal)));
        Assert.That(called, Is.Empty);
    }

    [Test]
    public void The_check_sees_a_banned_call() =>
        Assert.That(MembersCalled(typeof(PurityTests).Assembly.Location), Has.Some.EqualTo("System.IO.Directory.GetFileSystemEntries"));

    private static List<string> MembersCalled(string path)
    {
        using FileStream file = File.OpenRead(path);
        using PEReader portable = new(file);
        MetadataReader metadata = portable.GetMetadataReader();
        List<string> members = [];
        foreach (MemberReferenceHandle handle in metadata.MemberReferences)
        {
            MemberReference member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind == HandleKind.TypeReference)
            {
                TypeReference type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
                members.Add($"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}");
            }
        }

        return members;
    }
}
