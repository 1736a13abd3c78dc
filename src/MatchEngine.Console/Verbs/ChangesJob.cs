using System.Collections.Immutable;
using MatchEngine.Comparing;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Decisions;
using MatchEngine.Matching;

namespace MatchEngine.Console.Verbs;

/// <summary>Holds remembered runs against what the same questions are answered now.</summary>
internal sealed class ChangesJob(Session session, EarlierVersions versions, string language, Terminal terminal, CancellationToken cancellation)
{
    public IReadOnlyList<RunChanges> Of(IReadOnlyList<MatchRun> runs)
    {
        List<RunChanges> changes = [];
        using Progress progress = new(terminal, "runs", runs.Count);
        foreach (MatchRun run in runs)
        {
            cancellation.ThrowIfCancellationRequested();
            changes.Add(Of(run));
            progress.Step(run.Country!);
        }

        return changes;
    }

    /// <summary>The runs to compare with: for each question, the last up to a day, else the first after it.</summary>
    public static IReadOnlyList<MatchRun> Since(IEnumerable<MatchRun> runs, DateOnly day) =>
    [
        .. runs.GroupBy(run => (run.Country, run.Query with { Top = null }))
            .Select(question => question.Where(run => DateOnly.FromDateTime(run.At.UtcDateTime) <= day).MaxBy(run => run.Id) ?? question.MinBy(run => run.Id)!)
            .OrderBy(run => run.Country, StringComparer.Ordinal)
            .ThenBy(run => run.Id),
    ];

    private RunChanges Of(MatchRun run)
    {
        if (session.Catalogue.CountryIndex(run.Country!) < 0)
        {
            throw UserException.WrongUse($"matchengine: run {run.Id} asked for {run.Country}, which the catalogue does not have any more. Name another with --catalogue.");
        }

        Rankers.RequireFor(session.Ranker, run.Query.ForUnido);
        SuggestQuery query = run.Query with { Top = null, Language = language };
        (Edition? then, IReadOnlyList<string> missing) = versions.Of(run);
        ChangeReport? report = then is null ? null : Changes.Explain(then, Now(query), run.Country!, query, cancellation);
        MatchAnswer now = report?.After ?? session.Matcher().Suggest(run.Country!, query, cancellation);
        return new RunChanges(run, now.Country!, report, missing, Moved(run, now), report is null ? 0 : Moved(run, report.Before).Length);
    }

    private Edition Now(SuggestQuery query) => new(session.Rules, session.Catalogue, session.Ranker, session.Overlay, query.Date ?? session.Catalogue.Info.Date);

    private static ImmutableArray<PlaceMove> Moved(MatchRun run, MatchAnswer answer)
    {
        Dictionary<string, Suggestion> now = answer.Suggestions.ToDictionary(s => s.Partner.Id, StringComparer.Ordinal);
        return
        [
            .. run.Places.Select(place => new PlaceMove(place, now.GetValueOrDefault(place.Id)))
                .Where(move => move.Now is not { } s || s.Rank != move.Then.Rank || s.Score != move.Then.Score || s.ScoreHigh != move.Then.ScoreHigh),
        ];
    }
}
