using MatchEngine.Rules;
using MatchEngine.Rules.Versioning;

namespace MatchEngine.Tests.Rules;

public sealed class RuleReleaseTests
{
    [Test]
    public void A_release_stands_by_itself_and_has_the_revision_of_the_set()
    {
        (RuleRelease release, MemoryRuleFiles files) = Release(Draft.Small);
        RuleSetResult read = RuleSet.Read(files, $"{release.Folder}/ruleset.json");
        Assert.Multiple(() =>
        {
            Assert.That(release.Folder, Is.EqualTo("set/released/1.0.0"));
            Assert.That(release.Files.Select(file => file.Path), Is.EqualTo(new[] { "facts.json", "rules.json", "ruleset.json", "tests.json", "RELEASE.json" }));
            Assert.That(read.RuleSet?.Revision, Is.EqualTo(Draft.Small.Load().Revision));
            Assert.That(ReleaseCheck.Verify(files, release.Folder), Is.Empty);
        });
    }

    [Test]
    public void A_schema_is_still_found_from_the_release()
    {
        (RuleRelease release, _) = Release(Draft.Small.Replace(Draft.Manifest, "{", "{ \"$schema\": \"../schema/ruleset.schema.json\", "));
        string manifest = System.Text.Encoding.UTF8.GetString(release.Files.Single(file => file.Path == "ruleset.json").Content);
        Assert.That(manifest, Does.StartWith("{ \"$schema\": \"../../../schema/ruleset.schema.json\","));
    }

    [TestCase("rules.json", "\"points\": 10", "\"points\": 11")]
    [TestCase("rules.json", "\"title\": \"Office\"", "\"title\": \"Offices\"")]
    [TestCase("tests.json", "An open pairing", "An open pair")]
    [TestCase("facts.json", "\"description\": \"The day.\"", "\"description\":  \"The day.\"")]
    public void A_changed_release_is_found(string file, string from, string to)
    {
        (RuleRelease release, _) = Release(Draft.Small);
        MemoryRuleFiles changed = new(release.Files.ToDictionary(
            released => $"{release.Folder}/{released.Path}",
            released => released.Path == file
                ? System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(released.Content).Replace(from, to, StringComparison.Ordinal))
                : released.Content));
        Assert.That(ReleaseCheck.Verify(changed, release.Folder).Select(fault => fault.Code), Does.Contain(RuleFaults.ReleaseChanged));
    }

    [Test]
    public void A_release_without_its_record_is_found()
    {
        (RuleRelease release, _) = Release(Draft.Small);
        MemoryRuleFiles files = new(release.Files.Where(file => file.Path != RuleRelease.RecordName).ToDictionary(file => $"{release.Folder}/{file.Path}", file => file.Content));
        Assert.That(ReleaseCheck.Verify(files, release.Folder).Single().Code, Is.EqualTo(RuleFaults.FileMissing));
    }

    [Test]
    public void Every_version_that_the_library_carries_is_what_was_released()
    {
        foreach (string version in DefaultRules.Released(DefaultRules.DefaultId))
        {
            Assert.That(ReleaseCheck.Verify(DefaultRules.Files, $"{DefaultRules.DefaultId}/released/{version}"), Is.Empty);
        }
    }

    private static (RuleRelease Release, MemoryRuleFiles Files) Release(Draft draft)
    {
        RuleRelease release = RuleRelease.Draft(draft.Load(), draft.Memory).Release!;
        return (release, new MemoryRuleFiles(release.Files.ToDictionary(file => $"{release.Folder}/{file.Path}", file => file.Content)));
    }
}
