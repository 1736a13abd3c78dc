namespace MatchEngine.Conditions.Evaluation;

/// <summary>Folds truth values with <c>&amp;&amp;</c> or <c>||</c>, in any order.</summary>
/// <param name="deciding">The value that decides: true for <c>||</c>, false for <c>&amp;&amp;</c>.</param>
internal struct Decision(bool deciding)
{
    private Value _result = Value.Of(!deciding);

    public readonly Value Result => _result;

    /// <summary>Takes an operand into account.</summary>
    /// <returns>Whether the result is settled.</returns>
    public bool Add(in Value operand)
    {
        if (operand.Kind == ValueKind.Bool)
        {
            if (operand.Bits != 0 != deciding)
            {
                return false;
            }

            _result = operand;
            return true;
        }

        if (operand.Kind == ValueKind.Unknown)
        {
            _result = Value.Union(_result, operand);
        }
        else if (_result.Kind == ValueKind.Bool)
        {
            _result = operand.Kind == ValueKind.Error ? operand : Faults.NotATruthValue;
        }

        return false;
    }
}
