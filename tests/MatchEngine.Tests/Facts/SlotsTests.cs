using MatchEngine.Facts;

namespace MatchEngine.Tests.Facts;

/// <summary>Slots after a change share all but what the change touches.</summary>
public sealed class SlotsTests
{
    [Test]
    public void What_a_change_touches_is_empty_after_it_and_stays_before_it()
    {
        Slots<string> before = new(3000);
        _ = before.Keep(5, "five");
        _ = before.Keep(6, "six");
        _ = before.Keep(2500, "far");
        Slots<string> after = before.Without([5]);
        Assert.Multiple(() =>
        {
            Assert.That(after.Find(5), Is.Null);
            Assert.That(after.Find(6), Is.EqualTo("six"));
            Assert.That(after.Find(2500), Is.EqualTo("far"));
            Assert.That(before.Find(5), Is.EqualTo("five"));
        });
    }

    [Test]
    public void What_is_made_later_on_a_touched_page_is_seen_by_one_alone()
    {
        Slots<string> before = new(3000);
        _ = before.Keep(5, "old");
        Slots<string> after = before.Without([5]);
        _ = after.Keep(5, "new");
        Assert.That((before.Find(5), after.Find(5)), Is.EqualTo(("old", "new")));
    }

    [Test]
    public void Every_slot_is_empty_at_first() => Assert.That(new Slots<string>(1).Find(0), Is.Null);
}
