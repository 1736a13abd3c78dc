using System.Collections.Immutable;
using MatchEngine.Comparing;
using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Hosting.Recording;
using MatchEngine.Hosting.Telemetry;
using MatchEngine.Matching;
using Microsoft.Extensions.Logging;

namespace MatchEngine.Hosting;

/// <summary>Asks, counts, times, traces, records.</summary>
internal sealed class MatchService(
    IMatcherProvider provider, MatchMeter meter, IEnumerable<IDecisionLog> logs, TimeProvider time, ILogger<MatchService> logger) : IMatchService
{
    private readonly ImmutableArray<IDecisionLog> _logs = [.. logs.Where(log => log is not FileDecisionLog { IsOn: false })];

    public MatchAnswer Suggest(string country, SuggestQuery? query = null, MatcherSnapshot? snapshot = null, CancellationToken cancellation = default) =>
        Ask(MatchQuestion.ForCountry(country, query), snapshot, matcher => matcher.Suggest(country, query, cancellation));

    public MatchAnswer SuggestFor(string partner, SuggestQuery? query = null, MatcherSnapshot? snapshot = null, CancellationToken cancellation = default) =>
        Ask(MatchQuestion.ForPartner(partner, query), snapshot, matcher => matcher.SuggestFor(partner, query, cancellation));

    public IEnumerable<MatchAnswer> SuggestAll(SuggestQuery? query = null, MatcherSnapshot? snapshot = null, CancellationToken cancellation = default)
    {
        MatcherSnapshot asked = snapshot ?? provider.Current;
        MatchQuestion question = MatchQuestion.ForWorld(query);
        List<MatchAnswer> answers = [];
        using Watched watched = new(question, asked, meter, time);
        using IEnumerator<MatchAnswer> all = asked.Matcher.SuggestAll(query, cancellation).GetEnumerator();
        while (watched.Run(all.MoveNext))
        {
            meter.Answered(all.Current);
            if (!_logs.IsEmpty)
            {
                answers.Add(all.Current);
            }

            yield return all.Current;
        }

        watched.Answered(isEmpty: false);
        Record(new DecisionRecord { At = time.GetUtcNow(), Question = question, Snapshot = asked, Answers = [.. answers] });
    }

    public PairingExplanation Explain(
        string country, string partner, SuggestQuery? query = null, MatcherSnapshot? snapshot = null, CancellationToken cancellation = default) =>
        Ask(MatchQuestion.ForPairing(country, partner, query), snapshot, matcher => matcher.Explain(country, partner, query, cancellation));

    public WhyNotAnswer WhyNot(
        string country, string partner, SuggestQuery? query = null, int places = 10, MatcherSnapshot? snapshot = null, CancellationToken cancellation = default) =>
        Ask(
            MatchQuestion.ForWhyNot(country, partner, query, places),
            snapshot,
            matcher => Comparing.WhyNot.Ask(matcher, country, partner, query, places, cancellation));

    public WhatIfAnswer WhatIf(
        string country,
        string? partner,
        IReadOnlyList<OverlayFact> changes,
        SuggestQuery? query = null,
        int places = 10,
        MatcherSnapshot? snapshot = null,
        CancellationToken cancellation = default) =>
        Ask(
            MatchQuestion.ForWhatIf(country, partner, changes, query, places),
            snapshot,
            matcher => Comparing.WhatIf.Ask(matcher, country, partner, changes, query, places, cancellation));

    public void GaveAgain<T>(MatchQuestion question, MatcherSnapshot snapshot, T answer)
        where T : class
    {
        DecisionRecord record = DecisionRecord.Of(question, snapshot, answer, time.GetUtcNow()) with { Again = true };
        meter.Asked(question.Kind, Watched.Again, null);
        meter.Answered(answer);
        Record(record);
    }

    private T Ask<T>(MatchQuestion question, MatcherSnapshot? snapshot, Func<Matcher, T> ask)
        where T : class
    {
        MatcherSnapshot asked = snapshot ?? provider.Current;
        using Watched watched = new(question, asked, meter, time);
        T answer = watched.Run(() => ask(asked.Matcher));
        watched.Answered(answer is MatchAnswer { Suggestions.IsEmpty: true });
        meter.Answered(answer);
        if (!_logs.IsEmpty)
        {
            Record(DecisionRecord.Of(question, asked, answer, time.GetUtcNow()));
        }

        return answer;
    }

    private void Record(DecisionRecord record)
    {
        foreach (IDecisionLog log in _logs)
        {
            try
            {
                log.Record(record);
            }
            catch (Exception e)
            {
                // A log of somebody else; no answer is worth less for it.
                meter.Recorded("failed");
                logger.DecisionLogBroke(e, log.GetType().Name);
            }
        }
    }
}
