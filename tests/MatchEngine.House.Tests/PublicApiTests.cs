using System.Reflection;

namespace MatchEngine.House.Tests;

/// <summary>The public surface is a reviewed file: a change of it is a change of the file.</summary>
public sealed class PublicApiTests
{
    private static IEnumerable<string> Names() => Libraries.All.Select(assembly => assembly.GetName().Name!);

    [TestCaseSource(nameof(Names))]
    public void The_public_surface_is_the_approved_one(string name)
    {
        string approvedPath = Repository.PathOf("tests", "MatchEngine.House.Tests", "Approved", $"{name}.approved.txt");
        string received = PublicApi.Describe(Libraries.Of(name));
        string approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath) : "";
        if (received != approved)
        {
            string receivedPath = Path.ChangeExtension(approvedPath, null).Replace(".approved", "", StringComparison.Ordinal) + ".received.txt";
            File.WriteAllText(receivedPath, received);
            Assert.Fail($"The public surface of {name} is not the approved one. Compare {Path.GetFileName(receivedPath)} with the approved file beside it; if the change is meant, replace the approved file.");
        }
    }

    [TestCaseSource(nameof(Names))]
    public void Every_public_class_is_sealed_abstract_or_static(string name)
    {
        IEnumerable<Type> open = Libraries.Of(name).GetExportedTypes().Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false });
        Assert.That(open, Is.Empty);
    }

    [TestCaseSource(nameof(Names))]
    public void A_public_type_lives_in_the_namespace_of_its_library(string name)
    {
        IEnumerable<Type> strangers = Libraries.Of(name).GetExportedTypes().Where(type => type.Namespace?.StartsWith(name, StringComparison.Ordinal) != true);
        Assert.That(strangers, Is.Empty);
    }
}
