using MatchEngine.Decisions.Tests.Support;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Decisions.Tests;

public sealed class OfficerMemoryTests
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Test]
    public void Without_decisions_an_answer_stays_as_it_is_but_for_its_length()
    {
        MatchAnswer answer = World.Answer();
        MatchAnswer told = new OfficerMemory([], Today).Apply(answer, 5);
        Assert.That(told.Suggestions, Is.EqualTo(answer.Suggestions.Take(5)));
        Assert.That(told.Notes, Is.EqualTo(answer.Notes));
    }

    [Test]
    public void A_deferred_pairing_makes_room_for_the_next_and_moves_no_place()
    {
        MatchAnswer answer = World.Answer();
        OfficerMemory memory = new([Decided(answer.Suggestions[1], Verdict.Defer, until: Today.AddDays(1))], Today);
        MatchAnswer told = memory.Apply(answer, 3);
        Assert.That(told.Suggestions.Select(s => s.Rank), Is.EqualTo(new[] { 1, 3, 4 }));
        Assert.That(told.Notes[^1], Does.Contain(answer.Suggestions[1].Partner.Name).And.Contain("2026-11-27"));
        Assert.That(memory.Deferred, Is.EqualTo(1));
        Assert.That(memory.Apply(answer, 3, showDeferred: true).Suggestions.Select(s => s.Rank), Is.EqualTo(new[] { 1, 2, 3 }));
    }

    [Test]
    public void A_deferred_pairing_is_back_on_its_day_and_says_so()
    {
        MatchAnswer answer = World.Answer();
        OfficerMemory memory = new([Decided(answer.Suggestions[1], Verdict.Defer, until: Today)], Today);
        MatchAnswer told = memory.Apply(answer, 3);
        Assert.That(told.Suggestions.Select(s => (s.Rank, s.Decision?.IsDue)), Is.EqualTo(new[] { (1, (bool?)null), (2, true), (3, null) }));
        Assert.That(told.Notes, Is.EqualTo(answer.Notes));
        Assert.That(memory.Deferred, Is.Zero);
    }

    [Test]
    public void A_deferred_pairing_that_would_not_have_been_seen_is_not_named()
    {
        MatchAnswer answer = World.Answer();
        OfficerMemory memory = new([Decided(answer.Suggestions[40], Verdict.Defer, until: Today.AddDays(1))], Today);
        Assert.That(memory.Apply(answer, 3).Notes, Is.EqualTo(answer.Notes));
    }

    [Test]
    public void The_latest_of_a_theme_and_of_all_themes_stands_for_the_theme()
    {
        Suggestion first = World.Answer().Suggestions[0];
        OfficerMemory memory = new(
            [Decided(first, Verdict.Reject, id: 1), Decided(first, Verdict.Accept, id: 2, theme: Theme.Energy), Decided(first, Verdict.Accept, id: 3), Decided(first, Verdict.Reject, id: 4, theme: Theme.Trade)],
            Today);
        Assert.That(memory.Of("MAR", first.Partner.Id, null)!.Id, Is.EqualTo(3));
        Assert.That(memory.Of("MAR", first.Partner.Id, Theme.Energy)!.Id, Is.EqualTo(3));
        Assert.That(memory.Of("MAR", first.Partner.Id, Theme.Trade)!.Id, Is.EqualTo(4));
        Assert.That(memory.Of("KEN", first.Partner.Id, null), Is.Null);
    }

    private static Decision Decided(Suggestion suggestion, Verdict verdict, long id = 1, Theme? theme = null, DateOnly? until = null) => new()
    {
        Id = id,
        Country = suggestion.Country.Id,
        CountryName = suggestion.Country.Name,
        Partner = suggestion.Partner.Id,
        PartnerName = suggestion.Partner.Name,
        Theme = theme,
        Verdict = verdict,
        Reason = "x",
        Until = until,
        By = "A",
        At = new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero),
        Stamp = World.Answer().Stamp,
    };
}
