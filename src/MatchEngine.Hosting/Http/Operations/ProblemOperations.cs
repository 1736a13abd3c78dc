using MatchEngine.Hosting.Http.Answering;
using MatchEngine.Hosting.Http.Asking;
using MatchEngine.Hosting.Http.Problems;

namespace MatchEngine.Hosting.Http.Operations;

/// <summary>The kinds of problems: what the addresses in their <c>type</c> lead to.</summary>
internal static class ProblemOperations
{
    private const string Tag = "Problems";

    public static Operation List { get; } = new("list-problems", "GET", "/problems", "Lists the kinds of problems that this API answers with, and what to do about each.")
    {
        Tag = Tag,
        AnswerType = ProblemJson.Context.ProblemKindArray,
        AnswerNote = "The kinds of problems.",
        Answer = (_, _) => Answer.Of<ProblemKind[]>([.. ProblemKinds.All], ProblemJson.Context.ProblemKindArray),
    };

    public static Operation Show { get; } = new("show-problem", "GET", "/problems/{kind}", "Says what a kind of problem is, and what to do about it.")
    {
        Tag = Tag,
        Parameters = [Parameters.ProblemName],
        AnswerType = ProblemJson.Context.ProblemKind,
        AnswerNote = "The kind of problem.",
        Problems = [ProblemKinds.UnknownProblem],
        Answer = (call, _) =>
        {
            string name = call.Get(Parameters.ProblemName);
            ProblemKind kind = ProblemKinds.All.FirstOrDefault(other => other.Name == name)
                ?? throw new ProblemException(ProblemKinds.UnknownProblem, $"There is no kind of problem '{name}'.{Nearest.Hint(name, ProblemKinds.All.Select(other => other.Name))}");
            return Answer.Of(kind, ProblemJson.Context.ProblemKind);
        },
    };
}
