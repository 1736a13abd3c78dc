using System.Diagnostics;
using System.Diagnostics.Metrics;
using MatchEngine.Explaining;
using MatchEngine.Matching;

namespace MatchEngine.Hosting.Telemetry;

/// <summary>Counts and times what a service does with its matcher. Names are those of <see cref="MatchTelemetry"/>.</summary>
internal sealed class MatchMeter : IDisposable
{
    private readonly Meter _meter;
    private readonly Counter<long> _queries;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _gates;
    private readonly Counter<long> _missing;
    private readonly Counter<long> _reloads;
    private readonly Histogram<double> _reloadDuration;
    private readonly Counter<long> _recorded;
    private volatile MatcherSnapshot? _inForce;

    public MatchMeter(IMeterFactory factory)
    {
        _meter = factory.Create(MatchTelemetry.Name);
        _queries = _meter.CreateCounter<long>(MatchTelemetry.Queries, "{query}", "Questions, by what was asked and what came of it.");
        _duration = _meter.CreateHistogram<double>(MatchTelemetry.QueryDuration, "s", "How long questions took.");
        _gates = _meter.CreateCounter<long>(MatchTelemetry.GatesClosed, "{pairing}", "Pairings that a gate closed in an answer, by rule.");
        _missing = _meter.CreateCounter<long>(MatchTelemetry.CannotTell, "{suggestion}", "Shown suggestions in which a rule could not tell, by the fact that was missing.");
        _reloads = _meter.CreateCounter<long>(MatchTelemetry.Reloads, "{load}", "Loads, by what came of them.");
        _reloadDuration = _meter.CreateHistogram<double>(MatchTelemetry.ReloadDuration, "s", "How long loads took.");
        _recorded = _meter.CreateCounter<long>(MatchTelemetry.Recorded, "{record}", "Records of the decision log, by what became of them.");
        _meter.CreateObservableGauge(MatchTelemetry.Generation, InForce, "{generation}", "The snapshot in force; tags say what it is.");
    }

    /// <summary>A question was answered.</summary>
    /// <param name="kind">What was asked.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="took">How long it took; null where a kept answer was given again.</param>
    public void Asked(QuestionKind kind, string outcome, TimeSpan? took)
    {
        KeyValuePair<string, object?> asked = new("kind", kind.Code());
        _queries.Add(1, asked, new("outcome", outcome));
        if (took is { } time)
        {
            _duration.Record(time.TotalSeconds, asked);
        }
    }

    /// <summary>What was in an answer.</summary>
    public void Answered(object answer)
    {
        switch (answer)
        {
            case MatchAnswer suggestions:
                Count(
                    () => suggestions.Closed.SelectMany(pairing => pairing.Gates).Concat(suggestions.ClosedWhole),
                    () => suggestions.Suggestions.SelectMany(suggestion => suggestion.Missing));
                break;
            case PairingExplanation explanation:
                Count(() => explanation.Closed, () => explanation.Suggestion.Missing);
                break;
            default:
                // The others are made of several answers, none of which was asked for.
                break;
        }
    }

    /// <summary>A load ended.</summary>
    public void Reloaded(ReloadReport report)
    {
        _inForce = report.InForce;
        KeyValuePair<string, object?> outcome = new("outcome", report.Outcome.ToString().ToLowerInvariant());
        _reloads.Add(1, outcome);
        _reloadDuration.Record(report.Took.TotalSeconds, outcome);
    }

    /// <summary>Something became of a record of the decision log: written, lost, failed.</summary>
    public void Recorded(string outcome, long count = 1) => _recorded.Add(count, new KeyValuePair<string, object?>("outcome", outcome));

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();

    private void Count(Func<IEnumerable<Remark>> closed, Func<IEnumerable<MissingFact>> missing)
    {
        if (_gates.Enabled)
        {
            Add(_gates, "rule", closed().Select(gate => gate.Rule));
        }

        if (_missing.Enabled)
        {
            Add(_missing, "fact", missing().Select(fact => fact.Fact));
        }
    }

    private static void Add(Counter<long> counter, string tag, IEnumerable<string> names)
    {
        foreach ((string name, int count) in names.CountBy(name => name))
        {
            counter.Add(count, new KeyValuePair<string, object?>(tag, name));
        }
    }

    private IEnumerable<Measurement<long>> InForce()
    {
        if (_inForce is { } snapshot)
        {
            MatcherIdentity identity = snapshot.Identity;
            TagList tags = new()
            {
                { "rule_set", identity.RuleSet },
                { "version", identity.RuleSetVersion },
                { "revision", identity.RuleSetRevision },
                { "catalogue", identity.CatalogueHash },
                { "model", identity.Model ?? "none" },
            };
            yield return new Measurement<long>(snapshot.Generation, tags);
        }
    }
}
