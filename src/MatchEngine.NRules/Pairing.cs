using MatchEngine.Conditions;

namespace MatchEngine.NRules;

/// <summary>
/// The fact to insert into a session: one pairing with what catalogue and officers know of it. Rules add <see cref="DerivedValue"/> and
/// <see cref="Verdict"/> as linked facts, which go when it is retracted. Two pairings are the same only if they are the same object.
/// </summary>
public sealed class Pairing
{
    /// <summary>A pairing.</summary>
    /// <param name="given">Its facts by their number in the dictionary, as <see cref="Matcher.Given"/> has them; they must not change.</param>
    public Pairing(IFactReader given)
    {
        ArgumentNullException.ThrowIfNull(given);
        Given = given;
    }

    /// <summary>What is known of it.</summary>
    public IFactReader Given { get; }

    /// <summary>The country, for those who read the session; no rule looks at it.</summary>
    public string? Country { get; init; }

    /// <summary>The partner, for those who read the session; no rule looks at it.</summary>
    public string? Partner { get; init; }
}
