namespace MatchEngine.Hosting.Http.Problems;

/// <summary>One thing that is wrong with a request.</summary>
/// <param name="Where">The parameter, the member of the body, or <c>file:line:column</c> of a draft.</param>
/// <param name="Message">What is wrong there, and what to do.</param>
/// <param name="Code">The stable code of a rule file's fault; null for others.</param>
internal sealed record ProblemFault(string Where, string Message, string? Code = null);
