namespace MatchEngine.Conditions.Evaluation;

/// <summary>What a function does with its arguments, none of which is a failure.</summary>
internal delegate Value FunctionBody(ReadOnlySpan<Value> arguments, ref Frame frame);
