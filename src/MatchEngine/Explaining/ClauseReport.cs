namespace MatchEngine.Explaining;

/// <summary>One clause of a condition, with its values.</summary>
/// <param name="Text">The clause as written.</param>
/// <param name="Values">The clause with what happened: <c>need.technology >= 0.5 (0.72 >= 0.5 -> true)</c>.</param>
/// <param name="Result"><c>true</c>, <c>false</c>, <c>unknown</c>, <c>error</c>, or <c>not asked</c> for a branch that was not taken.</param>
public sealed record ClauseReport(string Text, string Values, string Result);
