using System.Collections.Immutable;
using MatchEngine.Comparing;
using MatchEngine.Explaining;
using MatchEngine.Hosting.Http.Answering;
using MatchEngine.Hosting.Http.Asking;
using MatchEngine.Hosting.Http.Documents;
using MatchEngine.Hosting.Http.Problems;
using MatchEngine.Hosting.Http.RuleSets;
using MatchEngine.Matching;
using MatchEngine.Rules;
using MatchEngine.Rules.Describing;

namespace MatchEngine.Hosting.Http.Operations;

/// <summary>Rule sets, what differs between two, and what that does to real pairings. Nothing here writes a rule file.</summary>
internal sealed class RuleSetOperations(RuleSetShelf shelf)
{
    private const string Tag = "Rule sets";
    private const int DraftLimit = 4 * 1024 * 1024;
    private const int MostFaults = 200;
    private static readonly string[] Kinds = ["gate", "score", "advise", "derive"];

    public Operation List { get; } = new("list-rule-sets", "GET", "/rule-sets", "Lists the rule set in force and the released ones.")
    {
        Tag = Tag,
        AnswerType = ApiJson.Context.RuleSetsDocument,
        AnswerNote = "The rule sets, each with the name to ask by.",
        Answer = (call, _) => Answer.Of(
            new RuleSetsDocument(
                Line(RuleSetShelf.Current, call.Matcher.Rules),
                [.. RuleSetShelf.Released(call.Snapshot).Keys.Select(name => Line(name, shelf.Find(name, call.Snapshot).Rules))]),
            ApiJson.Context.RuleSetsDocument),
    };

    public Operation Show { get; } = new("list-rules", "GET", "/rule-sets/{set}", "Lists the rules of a set, each in words, with paragraph, class, owner, points and dates.")
    {
        Tag = Tag,
        Parameters = [Parameters.RuleSet],
        AnswerType = MatchJson.TypeInfo<RuleDescription[]>(),
        AnswerNote = "The rules, as 'rules list --format json' has them.",
        Problems = [ProblemKinds.UnknownRuleSet],
        IsQuery = true,
        Answer = (call, _) =>
        {
            RuleSet rules = shelf.Find(call.Get(Parameters.RuleSet), call.Snapshot).Rules;
            RuleDescription[] descriptions = [.. rules.Rules.Select(rule => RuleDescriber.Describe(rules, rule)).OrderBy(rule => Array.IndexOf(Kinds, rule.Kind))];
            return Answer.Of(descriptions, MatchJson.TypeInfo<RuleDescription[]>(indented: false));
        },
    };

    public Operation Diff { get; } = new("diff-rule-sets", "GET", "/rule-sets/{before}/diff/{after}", "Says what differs between two sets, rule by rule, in words.")
    {
        Tag = Tag,
        Parameters = [Parameters.Before, Parameters.After],
        AnswerType = MatchJson.TypeInfo<RuleSetDiff>(),
        AnswerNote = "The differences, as 'rules diff --format json' has them.",
        Problems = [ProblemKinds.UnknownRuleSet],
        IsQuery = true,
        Answer = (call, _) => Answer.Of(
            RuleSetDiff.Between(shelf.Find(call.Get(Parameters.Before), call.Snapshot).Rules, shelf.Find(call.Get(Parameters.After), call.Snapshot).Rules),
            MatchJson.TypeInfo<RuleSetDiff>(indented: false)),
    };

    public Operation Compare { get; } = new("impact-of-rule-sets", "GET", "/rule-sets/{before}/impact/{after}", "Measures what the step from one set to another does to real pairings.")
    {
        Tag = Tag,
        Parameters = [Parameters.Before, Parameters.After, Parameters.Countries, Parameters.AllCountries, Parameters.FirstPlaces, Parameters.AsOf],
        AnswerType = MatchJson.TypeInfo<RuleSetImpact>(),
        AnswerNote = "The impact, as 'rules impact --format json' has it.",
        Problems = [ProblemKinds.UnknownRuleSet, ProblemKinds.UnknownCountry, ProblemKinds.AmbiguousName],
        IsHeavy = true,
        IsQuery = true,
        Answer = (call, cancellation) => Measure(
            call, shelf.Find(call.Get(Parameters.Before), call.Snapshot).Rules, shelf.Find(call.Get(Parameters.After), call.Snapshot).Rules, cancellation),
    };

    public Operation Draft { get; } = new("impact-of-draft", "POST", "/rule-sets/impact", "Measures what a draft of a rule set would do to real pairings. The draft is read, compared and forgotten.")
    {
        Tag = Tag,
        Parameters = [Parameters.Countries, Parameters.AllCountries, Parameters.FirstPlaces, Parameters.AsOf],
        Body = ApiJson.Context.DraftBody,
        BodyLimit = DraftLimit,
        AnswerType = MatchJson.TypeInfo<RuleSetImpact>(),
        AnswerNote = "The impact, as 'rules impact --format json' has it.",
        Problems = [ProblemKinds.BadBody, ProblemKinds.DraftHasFaults, ProblemKinds.UnknownRuleSet, ProblemKinds.UnknownCountry, ProblemKinds.AmbiguousName],
        IsHeavy = true,
        Answer = (call, cancellation) =>
        {
            DraftBody body = BodyReader.Read(call.Body, ApiJson.Context.DraftBody);
            RuleSetSource from = shelf.Find(body.Base ?? RuleSetShelf.Current, call.Snapshot);
            RuleSetResult draft = RuleSet.Read(DraftFiles.Of(body, from), DraftFiles.Manifest);
            return draft.RuleSet is { } rules ? Measure(call, from.Rules, rules, cancellation) : throw Broken(draft.Faults);
        },
    };

    public IEnumerable<Operation> All => [List, Show, Diff, Compare, Draft];

    private static Answer Measure(Call call, RuleSet before, RuleSet after, CancellationToken cancellation)
    {
        Matcher matcher = ReferenceEquals(before, call.Matcher.Rules) ? call.Matcher : call.Matcher.With(before);
        ImmutableArray<string> asked = call.Get(Parameters.Countries);
        bool all = call.Get(Parameters.AllCountries);
        if (all && !asked.IsEmpty)
        {
            throw new ProblemException(ProblemKinds.BadQuery, "'all' asks for every country; leave out 'countries'.");
        }

        DateOnly? date = call.Get(Parameters.AsOf);
        IReadOnlyList<string> countries = !asked.IsEmpty ? asked
            : all ? [.. matcher.Catalogue.Countries.Select(country => country.Iso3)]
            : matcher.SuggestAllCountries(new SuggestQuery { Date = date });
        RuleSetImpact impact = Impact.Measure(matcher, after, countries, date, call.Get(Parameters.FirstPlaces)!.Value, null, cancellation);
        return Answer.Of(impact, MatchJson.TypeInfo<RuleSetImpact>(indented: false));
    }

    private static ProblemException Broken(IReadOnlyList<Fault> faults) => new(
        ProblemKinds.DraftHasFaults,
        faults.Count > MostFaults ? $"The draft has {faults.Count} faults; the first {MostFaults} are here." : $"The draft has {faults.Count} fault(s).")
    {
        Faults =
        [
            .. faults.Take(MostFaults).Select(fault => new ProblemFault($"{DraftFiles.Shown(fault.File)}:{fault.Line}:{fault.Column}", fault.Message, fault.Code)),
        ],
    };

    private static RuleSetLine Line(string name, RuleSet rules) =>
        new(name, rules.Id, rules.Version, rules.Revision, rules.Header.Title, rules.Header.Date, rules.Rules.Length);
}
