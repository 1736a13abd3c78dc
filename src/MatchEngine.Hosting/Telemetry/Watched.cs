using System.Diagnostics;

namespace MatchEngine.Hosting.Telemetry;

/// <summary>One question from when it was asked to when its answer was given: times it, traces it, and tells how it ended.</summary>
internal sealed class Watched : IDisposable
{
    /// <summary>A kept answer was given again.</summary>
    public const string Again = "again";

    private static readonly ActivitySource Source = new(MatchTelemetry.Name);

    private readonly QuestionKind _kind;
    private readonly MatchMeter _meter;
    private readonly TimeProvider _time;
    private readonly long _began;
    private readonly Activity? _activity;

    /// <summary>Somebody who stops taking the answers to a question for the world has cancelled it.</summary>
    private string _outcome = "cancelled";

    public Watched(MatchQuestion question, MatcherSnapshot snapshot, MatchMeter meter, TimeProvider time)
    {
        _kind = question.Kind;
        _meter = meter;
        _time = time;
        _began = time.GetTimestamp();
        _activity = Source.StartActivity($"match {question.Kind.Code()}");
        if (_activity is { IsAllDataRequested: true } activity)
        {
            activity.SetTag("matchengine.country", question.Country);
            activity.SetTag("matchengine.partner", question.Partner);
            activity.SetTag("matchengine.rule_set", $"{snapshot.Identity.RuleSet}@{snapshot.Identity.RuleSetVersion}");
            activity.SetTag("matchengine.revision", snapshot.Identity.RuleSetRevision);
            activity.SetTag("matchengine.catalogue", snapshot.Identity.CatalogueHash);
            activity.SetTag("matchengine.model", snapshot.Identity.Model);
            activity.SetTag("matchengine.generation", snapshot.Generation);
        }
    }

    /// <summary>Does a part of the work.</summary>
    public T Run<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e)
        {
            _outcome = e is OperationCanceledException ? "cancelled" : "failed";
            _activity?.SetStatus(ActivityStatusCode.Error, e.Message);
            throw;
        }
    }

    /// <summary>The answer is whole.</summary>
    public void Answered(bool isEmpty) => _outcome = isEmpty ? "nothing" : "answered";

    /// <inheritdoc/>
    public void Dispose()
    {
        _activity?.SetTag("matchengine.outcome", _outcome);
        _activity?.Dispose();
        _meter.Asked(_kind, _outcome, _time.GetElapsedTime(_began));
    }
}
