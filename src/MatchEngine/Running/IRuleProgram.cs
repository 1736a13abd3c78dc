using MatchEngine.Conditions;

namespace MatchEngine.Running;

/// <summary>A rule set made ready for one day. Safe for use by many threads at once; the same facts give the same result, bit for bit.</summary>
public interface IRuleProgram
{
    /// <summary>Runs all rules over one pairing. Does not throw on any values of facts: a condition that fails gives an error value.</summary>
    /// <param name="given">
    /// The facts that catalogue and officers know, by their number in the dictionary; <see cref="Value.Absent"/> where a fact is missing.
    /// A derived fact that is given all the same stays as it is and is not made again.
    /// </param>
    ProgramResult Run(IFactReader given);
}
