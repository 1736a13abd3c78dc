using System.Collections.Concurrent;
using MatchEngine.Catalogue;
using MatchEngine.Matching;
using MatchEngine.Rules;

namespace MatchEngine.Decisions.Tests.Support;

/// <summary>The real catalogue under the real rules, loaded once, and decisions on what they suggest.</summary>
internal static class World
{
    private static readonly Lazy<Matcher> Loaded = new(() => Matcher.Create(DefaultCatalogue.Load(), DefaultRules.Load()));
    private static readonly ConcurrentDictionary<string, MatchAnswer> Answers = new();

    public static Matcher Matcher => Loaded.Value;

    /// <summary>The answer for a country, all open pairings.</summary>
    public static MatchAnswer Answer(string country = "MAR") =>
        Answers.GetOrAdd(country, asked => Matcher.Suggest(asked, new SuggestQuery { Top = null }));

    /// <summary>A decision on a pairing, with the suggestion as it stands.</summary>
    public static NewDecision Decision(string country, string partner, Verdict verdict = Verdict.Reject, string reason = "no field office")
    {
        MatchAnswer answer = Answer(country);
        return Decision(answer with { Suggestions = [answer.Suggestions.Single(suggestion => suggestion.Partner.Id == partner)], Closed = [] }, verdict, reason);
    }

    /// <summary>A decision on the one suggestion of an answer.</summary>
    public static NewDecision Decision(MatchAnswer shown, Verdict verdict = Verdict.Reject, string reason = "no field office") => new()
    {
        Country = shown.Country!,
        Partner = shown.Suggestions[0].Partner,
        Verdict = verdict,
        Reason = reason,
        By = "A. Officer",
        Shown = shown,
    };
}
