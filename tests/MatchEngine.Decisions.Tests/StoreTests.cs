using System.Collections.Immutable;
using System.Text;
using MatchEngine.Conditions;
using MatchEngine.Decisions.Tests.Support;
using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Decisions.Tests;

[TestFixture(StoreKind.Sqlite)]
[TestFixture(StoreKind.Postgres)]
public sealed class StoreTests(StoreKind kind)
{
    private StoreRoom _room = null!;

    [SetUp]
    public async Task Open() => _room = StoreRoom.Of(kind);

    [TearDown]
    public void Close() => _room?.Dispose();

    [Test]
    public async Task A_decision_is_read_back_as_it_was_returned()
    {
        await using IDecisionStore store = await _room.OpenAsync();
        Decision kept = await store.DecideAsync(World.Decision("MAR", "DEU") with { Theme = Theme.Energy, Reason = "«très» 中文 \n'quoted'; --", By = "Zoë" });
        Assert.That(await store.DecisionsAsync(new DecisionFilter()), Is.EqualTo(new[] { kept }));
        Assert.That(kept.At, Is.EqualTo(new DateTimeOffset(2026, 11, 26, 9, 30, 0, 123, TimeSpan.Zero)));
    }

    [Test]
    public async Task A_decision_keeps_the_suggestion_as_it_was_shown()
    {
        NewDecision decision = World.Decision("MAR", "DEU");
        await using IDecisionStore store = await _room.OpenAsync();
        Decision kept = await store.DecideAsync(decision);
        string shown = (await store.ShownAsync(kept.Id))!;
        using MemoryStream expected = new();
        MatchJson.Write(expected, decision.Shown);
        Assert.That(shown, Is.EqualTo(Encoding.UTF8.GetString(expected.ToArray())));
        Assert.That(shown, Does.Contain(kept.Stamp.RuleSetRevision).And.Contain(kept.Stamp.CatalogueHash).And.Contain("\"reasons\""));
        Assert.That((kept.Rank, kept.Score), Is.EqualTo(((int?)decision.Shown.Suggestions[0].Rank, (double?)decision.Shown.Suggestions[0].Score)));
        Assert.That(kept.Stamp, Is.EqualTo(decision.Shown.Stamp));
        Assert.That(await store.ShownAsync(kept.Id + 1), Is.Null);
    }

    [Test]
    public async Task A_later_decision_stands_in_place_of_an_earlier_one_on_the_same_pairing_and_theme()
    {
        await using IDecisionStore store = await _room.OpenAsync();
        await store.DecideAsync(World.Decision("MAR", "DEU"));
        Decision energy = await store.DecideAsync(World.Decision("MAR", "DEU") with { Theme = Theme.Energy });
        Decision later = await store.DecideAsync(World.Decision("MAR", "DEU", Verdict.Accept, "they opened one"));
        Assert.That(await store.DecisionsAsync(new DecisionFilter { StandingOnly = true }), Is.EqualTo(new[] { later, energy }));
        Assert.That(await store.DecisionsAsync(new DecisionFilter()), Has.Length.EqualTo(3));
    }

    [Test]
    public async Task A_deferred_pairing_is_due_on_its_day_and_not_before()
    {
        DateOnly day = new(2027, 1, 15);
        await using IDecisionStore store = await _room.OpenAsync();
        Decision deferred = await store.DecideAsync(World.Decision("MAR", "DEU", Verdict.Defer) with { Until = day });
        Assert.That(await store.DecisionsAsync(new DecisionFilter { DueOn = day.AddDays(-1) }), Is.Empty);
        Assert.That(await store.DecisionsAsync(new DecisionFilter { DueOn = day }), Is.EqualTo(new[] { deferred }));
        await store.DecideAsync(World.Decision("MAR", "DEU", Verdict.Accept));
        Assert.That(await store.DecisionsAsync(new DecisionFilter { DueOn = day }), Is.Empty, "decided since");
    }

    [Test]
    public async Task Each_filter_lets_through_what_it_names()
    {
        await using IDecisionStore store = await _room.OpenAsync();
        await store.DecideAsync(World.Decision("MAR", "DEU") with { Theme = Theme.Energy, By = "B" });
        _room.Clock.Now = _room.Clock.Now.AddDays(3);
        await store.DecideAsync(World.Decision("KEN", "DEU", Verdict.Accept));
        await store.DecideAsync(World.Decision("KEN", "WB", Verdict.Accept));
        async Task<string> Found(DecisionFilter filter) => string.Join(' ', (await store.DecisionsAsync(filter)).Select(d => $"{d.Country}-{d.Partner}"));
        Assert.That(await Found(new DecisionFilter { Country = "KEN" }), Is.EqualTo("KEN-WB KEN-DEU"));
        Assert.That(await Found(new DecisionFilter { Partner = "DEU" }), Is.EqualTo("KEN-DEU MAR-DEU"));
        Assert.That(await Found(new DecisionFilter { Theme = Theme.Energy }), Is.EqualTo("MAR-DEU"));
        Assert.That(await Found(new DecisionFilter { Verdict = Verdict.Accept }), Is.EqualTo("KEN-WB KEN-DEU"));
        Assert.That(await Found(new DecisionFilter { By = "B" }), Is.EqualTo("MAR-DEU"));
        Assert.That(await Found(new DecisionFilter { Since = _room.Clock.Now.AddDays(-1) }), Is.EqualTo("KEN-WB KEN-DEU"));
        Assert.That(await Found(new DecisionFilter { Country = "KEN", Partner = "DEU", Verdict = Verdict.Reject }), Is.Empty);
    }

    [Test]
    public async Task What_can_not_be_kept_is_refused_with_every_fault_and_nothing_is_kept()
    {
        await using IDecisionStore store = await _room.OpenAsync();
        NewDecision wrong = World.Decision("MAR", "DEU") with { Reason = " ", By = "a\0b", Until = new DateOnly(2027, 1, 1) };
        ArgumentException refused = (await Assert.ThrowsAsync<ArgumentException>(() => store.DecideAsync(wrong)))!;
        Assert.That(refused.Message, Does.Contain("The reason is empty").And.Contain("holds a character that is no text").And.Contain("Only a deferred pairing"));
        await Assert.ThrowsAsync<ArgumentException>(() => store.DecideAsync(World.Decision("MAR", "DEU", Verdict.Defer)));
        await Assert.ThrowsAsync<ArgumentException>(() => store.DecideAsync(World.Decision("MAR", "DEU", Verdict.Defer) with { Until = new DateOnly(2026, 11, 26) }));
        await Assert.ThrowsAsync<ArgumentException>(() => store.NoteAsync(new NewNote(World.Answer().Country!, null, new string('x', 4001), "A")));
        await Assert.ThrowsAsync<ArgumentException>(() => store.NoteAsync(new NewNote(World.Answer().Country!, null, "half a letter: \ud800", "A")));
        Assert.That(await store.DecisionsAsync(new DecisionFilter()), Is.Empty);
        Assert.That(await store.NotesAsync(new NoteFilter()), Is.Empty);
    }

    [Test]
    public async Task Notes_of_a_pairing_come_with_those_of_its_country()
    {
        CountryLine morocco = World.Answer().Country!;
        PartnerLine germany = World.Decision("MAR", "DEU").Partner;
        PartnerLine bank = World.Decision("MAR", "AFDB").Partner;
        await using IDecisionStore store = await _room.OpenAsync();
        Note country = await store.NoteAsync(new NewNote(morocco, null, "election in May", "A"));
        Note pairing = await store.NoteAsync(new NewNote(morocco, germany, "called the embassy", "A"));
        await store.NoteAsync(new NewNote(morocco, bank, "waits for its board", "A"));
        Assert.That(await store.NotesAsync(new NoteFilter("MAR", "DEU")), Is.EqualTo(new[] { pairing, country }));
        Assert.That(await store.NotesAsync(new NoteFilter("KEN")), Is.Empty);
        Assert.That(await store.NotesAsync(new NoteFilter()), Has.Length.EqualTo(3));
    }

    [Test]
    public async Task A_run_is_read_back_with_question_places_and_facts()
    {
        MatchAnswer answer = World.Matcher.Suggest("MAR", new SuggestQuery { Top = 3 });
        FactOverlay facts = new(
        [
            new OverlayFact("country.field_office", "MAR", null, Value.Of(true), 2026, "us"),
            new OverlayFact("country.stated_priorities", "MAR", null, Value.Of(["energy"]), 2024, "letter"),
        ]);
        SuggestQuery query = new() { Top = 3, Theme = Theme.Energy, Date = new DateOnly(2024, 7, 1), SouthSouth = true };
        await using IDecisionStore store = await _room.OpenAsync();
        ImmutableArray<long> ids = await store.RecordAsync([new NewRun(query, answer, facts, "A"), new NewRun(new SuggestQuery(), World.Answer("KEN"), FactOverlay.Empty, "A")]);
        MatchRun run = (await store.RunsAsync(new RunFilter { Id = ids[0] })).Single();
        Assert.That(run.Query, Is.EqualTo(query));
        Assert.That((run.Country, run.Partner, run.Open, run.Stamp), Is.EqualTo(("MAR", (string?)null, answer.Open, answer.Stamp)));
        Assert.That(run.Places.Select(place => (place.Rank, place.Id, place.Score)), Is.EqualTo(answer.Suggestions.Select(s => (s.Rank, s.Partner.Id, s.Score))));
        (FactOverlay? read, IReadOnlyList<Rules.Fault> faults) = OverlayReader.Read("facts", Encoding.UTF8.GetBytes(run.Facts!), World.Matcher.Rules, World.Matcher.Catalogue);
        Assert.That(faults, Is.Empty);
        Assert.That(read!.Facts.Select(fact => $"{fact}"), Is.EqualTo(facts.Facts.Select(fact => $"{fact}")));
        Assert.That((await store.RunsAsync(new RunFilter { Country = "KEN" })).Single().Facts, Is.Null);
        Assert.That(await store.RunsAsync(new RunFilter { OfCountriesOnly = true }), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task Answers_that_stand_on_the_same_share_one_stamp()
    {
        await using IDecisionStore store = await _room.OpenAsync();
        await store.DecideAsync(World.Decision("MAR", "DEU"));
        await store.DecideAsync(World.Decision("KEN", "DEU"));
        Assert.That(Convert.ToInt64(await _room.AskAsync("SELECT COUNT(*) FROM stamp")), Is.EqualTo(1));
    }

    [Test]
    public async Task Many_threads_decide_at_once_and_all_is_kept()
    {
        await using IDecisionStore store = await _room.OpenAsync();
        NewDecision decision = World.Decision("MAR", "DEU");
        Decision[] kept = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => store.DecideAsync(decision with { Reason = $"{i}" }))));
        ImmutableArray<Decision> all = await store.DecisionsAsync(new DecisionFilter());
        Assert.That(all, Is.EquivalentTo(kept));
        Assert.That(all.Select(d => d.Id), Is.Ordered.Descending.And.Unique);
    }

    [Test]
    public async Task A_call_that_is_cancelled_keeps_nothing()
    {
        await using IDecisionStore store = await _room.OpenAsync();
        using CancellationTokenSource ended = new();
        await ended.CancelAsync();
        Assert.That(async () => await store.DecideAsync(World.Decision("MAR", "DEU"), ended.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await store.DecisionsAsync(new DecisionFilter()), Is.Empty);
    }

    [Test]
    public async Task The_database_itself_refuses_a_decision_without_its_stamp()
    {
        await using IDecisionStore store = await _room.OpenAsync();
        string sql =
            """
            INSERT INTO decision (stamp, country, country_name, partner, partner_name, verdict, reason, decided_by, decided_at, shown)
            VALUES (77, 'MAR', 'Morocco', 'DEU', 'Germany', 'reject', 'x', 'A', '2026', '{}')
            """;
        Assert.That(async () => await _room.AskAsync(sql), Throws.InstanceOf<System.Data.Common.DbException>().With.Message.Contains("oreign key").IgnoreCase);
    }
}
