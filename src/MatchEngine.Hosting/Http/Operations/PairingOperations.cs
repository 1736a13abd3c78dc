using System.Collections.Immutable;
using MatchEngine.Comparing;
using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Hosting.Http.Answering;
using MatchEngine.Hosting.Http.Asking;
using MatchEngine.Hosting.Http.Documents;
using MatchEngine.Hosting.Http.Problems;

namespace MatchEngine.Hosting.Http.Operations;

/// <summary>Why a pairing is where it is, and what would change that.</summary>
internal static class PairingOperations
{
    private const string Tag = "Pairings";
    private const int MostFacts = 100;

    private static readonly ImmutableArray<ProblemKind> Unknown = [ProblemKinds.UnknownCountry, ProblemKinds.UnknownPartner, ProblemKinds.AmbiguousName];

    public static Operation Why { get; } = new("why", "GET", "/pairings/{country}/{partner}", "Explains one pairing: every rule met, not met or undecided, with values, points and paragraph.")
    {
        Tag = Tag,
        Parameters = [Parameters.Country, Parameters.Partner, Parameters.Theme, Parameters.AnyIncome, Parameters.ForUnido, Parameters.AsOf, Parameters.Language],
        AnswerType = MatchJson.TypeInfo<PairingExplanation>(),
        AnswerNote = "The explanation, as 'why --format json' has it; a closed pairing is explained like an open one.",
        Problems = [.. Unknown, ProblemKinds.NeedsModel],
        IsQuery = true,
        Answer = (call, cancellation) =>
        {
            MatchQuestion question = MatchQuestion.ForPairing(call.Get(Parameters.Country), call.Get(Parameters.Partner), call.Query());
            return call.Recorded(question, call.Service.Explain(question.Country!, question.Partner!, question.Query, call.Snapshot, cancellation));
        },
    };

    public static Operation WhyNotSuggested { get; } = new(
        "why-not", "GET", "/pairings/{country}/{partner}/why-not", "Says why a pairing is not suggested, the gate or the gap, and the smallest sets of facts that would change it.")
    {
        Tag = Tag,
        Parameters = [Parameters.Country, Parameters.Partner, Parameters.FirstPlaces, Parameters.Theme, Parameters.AsOf, Parameters.Language],
        AnswerType = MatchJson.TypeInfo<WhyNotAnswer>(),
        AnswerNote = "The answer, as 'why-not --format json' has it.",
        Problems = Unknown,
        IsHeavy = true,
        IsQuery = true,
        Answer = (call, cancellation) =>
        {
            MatchQuestion question = MatchQuestion.ForWhyNot(
                call.Get(Parameters.Country), call.Get(Parameters.Partner), call.Query(), call.Get(Parameters.FirstPlaces)!.Value);
            WhyNotAnswer answer = call.Service.WhyNot(question.Country!, question.Partner!, question.Query, question.Places!.Value, call.Snapshot, cancellation);
            return call.Recorded(question, answer);
        },
    };

    public static Operation WhatIfForPairing { get; } = new(
        "what-if-pairing", "POST", "/pairings/{country}/{partner}/what-if", "Shows a pairing, and the country's whole list, before and after some facts are set. Nothing is kept.")
    {
        Tag = Tag,
        Parameters = [Parameters.Country, Parameters.Partner, Parameters.Theme, Parameters.AsOf, Parameters.Language],
        Body = ApiJson.Context.WhatIfBody,
        AnswerType = MatchJson.TypeInfo<WhatIfAnswer>(),
        AnswerNote = "The answer, as 'what-if --format json' has it.",
        Problems = [.. Unknown, ProblemKinds.BadBody, ProblemKinds.FactsHaveFaults],
        IsHeavy = true,
        Answer = (call, cancellation) => Ask(call, call.Get(Parameters.Partner), cancellation),
    };

    public static Operation WhatIfForCountry { get; } = WhatIfForPairing with
    {
        Id = "what-if-country",
        Path = "/countries/{country}/what-if",
        Summary = "Shows a country's list before and after some facts of the country are set. Nothing is kept.",
        Parameters = [Parameters.Country, Parameters.Theme, Parameters.AsOf, Parameters.Language],
        Problems = [ProblemKinds.UnknownCountry, ProblemKinds.AmbiguousName, ProblemKinds.BadBody, ProblemKinds.FactsHaveFaults],
        Answer = (call, cancellation) => Ask(call, null, cancellation),
    };

    private static Answer Ask(Call call, string? partner, CancellationToken cancellation)
    {
        WhatIfBody body = BodyReader.Read(call.Body, ApiJson.Context.WhatIfBody);
        string country = call.Get(Parameters.Country);
        if (body.Set.IsDefaultOrEmpty || body.Set.Length > MostFacts)
        {
            throw new ProblemException(
                ProblemKinds.FactsHaveFaults, $"'set' has {(body.Set.IsDefault ? 0 : body.Set.Length)} facts; give from 1 to {MostFacts}, each fact=value, such as country.field_office=true.");
        }

        List<OverlayFact> facts = [];
        List<ProblemFault> faults = [];
        for (int i = 0; i < body.Set.Length; i++)
        {
            (OverlayFact? fact, string? fault) = body.Set[i] is { } text ? WhatIf.Parse(call.Matcher, text, country, partner, call.GetOrDefault(Parameters.AsOf)) : (null, "A fact is a text, fact=value.");
            if (fact is null)
            {
                faults.Add(new ProblemFault($"set[{i}]", fault!));
            }
            else
            {
                facts.Add(fact);
            }
        }

        return faults.Count > 0
            ? throw new ProblemException(ProblemKinds.FactsHaveFaults, faults[0].Message) { Faults = [.. faults] }
            : Answer.Of(
                call.Service.WhatIf(country, partner, facts, call.Query(), snapshot: call.Snapshot, cancellation: cancellation), MatchJson.TypeInfo<WhatIfAnswer>(indented: false));
    }
}
