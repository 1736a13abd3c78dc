namespace MatchEngine.Conditions;

/// <summary>Gives the facts of one case (a country, a pairing, ...) to a condition.</summary>
public interface IFactReader
{
    /// <summary>Reads a fact.</summary>
    /// <param name="fact">Its index in the <see cref="ConditionScope"/> that the condition was compiled with.</param>
    /// <returns>The value; <see cref="Value.Absent"/> when it is missing.</returns>
    Value Read(int fact);
}
