using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Hosting.Recording;
using MatchEngine.Hosting.Telemetry;
using MatchEngine.Matching;

namespace MatchEngine.Hosting;

/// <summary>Asks, counts, times, traces, records.</summary>
internal sealed class MatchService(IMatcherProvider provider, MatchMeter meter, IEnumerable<IDecisionLog> logs, TimeProvider time) : IMatchService
{
    private readonly ImmutableArray<IDecisionLog> _logs = [.. logs.Where(log => log is not FileDecisionLog { IsOn: false })];

    public MatchAnswer Suggest(string country, SuggestQuery? query = null, MatcherSnapshot? snapshot = null, CancellationToken cancellation = default)
    {
        MatcherSnapshot asked = snapshot ?? provider.Current;
        return Answer(MatchQuestion.ForCountry(country, query), asked, () => asked.Matcher.Suggest(country, query, cancellation));
    }

    public MatchAnswer SuggestFor(string partner, SuggestQuery? query = null, MatcherSnapshot? snapshot = null, CancellationToken cancellation = default)
    {
        MatcherSnapshot asked = snapshot ?? provider.Current;
        return Answer(MatchQuestion.ForPartner(partner, query), asked, () => asked.Matcher.SuggestFor(partner, query, cancellation));
    }

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
        Record(question, asked, record => record with { Answers = [.. answers] });
    }

    public PairingExplanation Explain(
        string country, string partner, SuggestQuery? query = null, MatcherSnapshot? snapshot = null, CancellationToken cancellation = default)
    {
        MatcherSnapshot asked = snapshot ?? provider.Current;
        MatchQuestion question = MatchQuestion.ForPairing(country, partner, query);
        using Watched watched = new(question, asked, meter, time);
        PairingExplanation explanation = watched.Run(() => asked.Matcher.Explain(country, partner, query, cancellation));
        watched.Answered(isEmpty: false);
        meter.Answered(explanation);
        Record(question, asked, record => record with { Explanation = explanation });
        return explanation;
    }

    public void GaveAgain(MatchQuestion question, MatcherSnapshot snapshot, MatchAnswer answer)
    {
        meter.Asked(question.Kind, Watched.Again, null);
        meter.Answered(answer);
        Record(question, snapshot, record => record with { Answers = [answer], Again = true });
    }

    public void GaveAgain(MatchQuestion question, MatcherSnapshot snapshot, PairingExplanation explanation)
    {
        meter.Asked(question.Kind, Watched.Again, null);
        meter.Answered(explanation);
        Record(question, snapshot, record => record with { Explanation = explanation, Again = true });
    }

    private MatchAnswer Answer(MatchQuestion question, MatcherSnapshot asked, Func<MatchAnswer> ask)
    {
        using Watched watched = new(question, asked, meter, time);
        MatchAnswer answer = watched.Run(ask);
        watched.Answered(answer.Suggestions.IsEmpty);
        meter.Answered(answer);
        Record(question, asked, record => record with { Answers = [answer] });
        return answer;
    }

    private void Record(MatchQuestion question, MatcherSnapshot snapshot, Func<DecisionRecord, DecisionRecord> fill)
    {
        if (_logs.IsEmpty)
        {
            return;
        }

        DecisionRecord record = fill(new DecisionRecord { At = time.GetUtcNow(), Question = question, Snapshot = snapshot });
        foreach (IDecisionLog log in _logs)
        {
            log.Record(record);
        }
    }
}
