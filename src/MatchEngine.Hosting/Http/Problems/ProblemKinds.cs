using System.Collections.Immutable;

namespace MatchEngine.Hosting.Http.Problems;

/// <summary>Every kind of problem that the API answers with, in one place.</summary>
internal static class ProblemKinds
{
    public static ProblemKind BadRequest { get; } = new("bad-request", 400, "The request is not well-formed HTTP.", "Send the request as HTTP/1.1 or HTTP/2 describes it.");

    public static ProblemKind BadQuery { get; } = new("bad-query", 400, "The query can't be understood.", "Mend each parameter under 'faults'; /openapi/v1.json lists what an operation takes.");

    public static ProblemKind BadBody { get; } = new("bad-body", 400, "The body can't be read.", "Send JSON as /openapi/v1.json describes it.");

    public static ProblemKind Unauthorised { get; } = new("unauthorised", 401, "A key is needed.", "Send 'Authorization: Bearer <key>' or 'X-Api-Key: <key>' with a key that this server knows.");

    public static ProblemKind UnknownRoute { get; } = new("unknown-route", 404, "There is nothing at this address.", "/openapi/v1.json lists the addresses.");

    public static ProblemKind UnknownCountry { get; } = new("unknown-country", 404, "The catalogue has no such country.", "Name one of the candidates by its id, or one that the list of countries has.");

    public static ProblemKind UnknownPartner { get; } = new("unknown-partner", 404, "The catalogue has no such partner.", "Name one of the candidates by its id, or one that the list of partners has.");

    public static ProblemKind UnknownRuleSet { get; } = new("unknown-rule-set", 404, "There is no such rule set.", "Name one of the candidates, or one that the list of rule sets has.");

    public static ProblemKind UnknownProblem { get; } = new("unknown-problem", 404, "There is no such kind of problem.", "The list of problems has them all.");

    public static ProblemKind MethodNotAllowed { get; } = new("method-not-allowed", 405, "The address does not take this method.", "The header Allow lists the methods that it takes.");

    public static ProblemKind NotAcceptable { get; } = new("not-acceptable", 406, "The answer is not to be had in a format asked for.", "Accept one of the formats that the detail names, or leave the header Accept out.");

    public static ProblemKind SlowRequest { get; } = new("slow-request", 408, "The request came in too slowly.", "Send the request again, faster.");

    public static ProblemKind AmbiguousName { get; } = new("ambiguous-name", 409, "The name may be any of several.", "Name one of the candidates by its id.");

    public static ProblemKind TooLarge { get; } = new("too-large", 413, "The body is too large.", "Send less: the detail names the limit.");

    public static ProblemKind UnsupportedMediaType { get; } = new("unsupported-media-type", 415, "The body is of a type that is not read here.", "Send 'Content-Type: application/json' in UTF-8.");

    public static ProblemKind WrongHost { get; } = new("wrong-host", 421, "The server does not answer under this name.", "Use the address that the server printed when it started.");

    public static ProblemKind FactsHaveFaults { get; } = new("facts-have-faults", 422, "Facts can't be set as asked.", "Mend each fact under 'faults'.");

    public static ProblemKind DraftHasFaults { get; } = new("draft-has-faults", 422, "The draft of the rule set has faults.", "Mend each place under 'faults', then post the draft again.");

    public static ProblemKind NeedsModel { get; } = new("needs-model", 422, "Only a model can answer this, and the one in use does not.", "Leave 'for-unido' out, or ask a server that has such a model.");

    public static ProblemKind TooManyRequests { get; } = new("too-many-requests", 429, "There were too many requests.", "Wait as long as the header Retry-After says.");

    public static ProblemKind Internal { get; } = new("fault-of-the-program", 500, "This is a fault of the program.", "Report it with the request; the server's log has the details under the 'trace'.");

    public static ProblemKind Busy { get; } = new("busy", 503, "The server has as much to do as it takes on at once.", "Try again after the seconds that the header Retry-After says.");

    public static ProblemKind TookTooLong { get; } = new("took-too-long", 504, "The answer took longer than it may.", "Ask for less at once: fewer countries, or a smaller 'top'.");

    /// <summary>A status that no kind above stands for.</summary>
    public static ProblemKind Other(int status) => new("http-error", status, "The request was refused.", "The status says why.");

    /// <summary>All of them, by status.</summary>
    public static ImmutableArray<ProblemKind> All { get; } =
    [
        BadRequest, BadQuery, BadBody, Unauthorised, UnknownRoute, UnknownCountry, UnknownPartner, UnknownRuleSet, UnknownProblem, MethodNotAllowed, NotAcceptable,
        SlowRequest, AmbiguousName, TooLarge, UnsupportedMediaType, WrongHost, FactsHaveFaults, DraftHasFaults, NeedsModel, TooManyRequests, Internal, Busy, TookTooLong,
    ];

    /// <summary>The kind that a bare status stands for, where no more is known.</summary>
    public static ProblemKind OfStatus(int status) => status switch
    {
        400 => BadRequest,
        401 => Unauthorised,
        404 => UnknownRoute,
        405 => MethodNotAllowed,
        406 => NotAcceptable,
        408 => SlowRequest,
        413 => TooLarge,
        415 => UnsupportedMediaType,
        421 => WrongHost,
        429 => TooManyRequests,
        500 => Internal,
        503 => Busy,
        504 => TookTooLong,
        _ => Other(status),
    };
}
