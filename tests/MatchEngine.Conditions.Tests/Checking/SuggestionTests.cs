using MatchEngine.Conditions.Checking;

namespace MatchEngine.Conditions.Tests.Checking;

internal sealed class SuggestionTests
{
    [TestCase("", "", 0)]
    [TestCase("abc", "", 3)]
    [TestCase("abc", "abc", 0)]
    [TestCase("abc", "acb", 1)]
    [TestCase("abc", "abd", 1)]
    [TestCase("abc", "abcd", 1)]
    [TestCase("abc", "bc", 1)]
    [TestCase("kitten", "sitting", 3)]
    public void Distance_counts_slips_of_the_hand(string left, string right, int expected)
    {
        Assert.That(EditDistance.Between(left, right), Is.EqualTo(expected));
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public bool Distance_is_symmetric_and_zero_only_for_equal_words(string left, string right)
    {
        (left, right) = (left ?? string.Empty, right ?? string.Empty);
        int distance = EditDistance.Between(left, right);
        return distance == EditDistance.Between(right, left) && distance == 0 == (left == right) && distance <= Math.Max(left.Length, right.Length);
    }

    [Test]
    public void The_nearest_words_are_named_in_order()
    {
        Assert.That(Suggestions.Among("bat", ["cat", "hat", "dog"]), Is.EqualTo("Did you mean 'cat' or 'hat'?"));
        Assert.That(Suggestions.Among("zzz", ["cat", "hat", "dog"]), Is.Null);
    }
}
