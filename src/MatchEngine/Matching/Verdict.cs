namespace MatchEngine.Matching;

/// <summary>What an officer decided of a pairing.</summary>
public enum Verdict
{
    /// <summary>To be pursued.</summary>
    Accept,

    /// <summary>Not a true match.</summary>
    Reject,

    /// <summary>Not now: to come back on a day.</summary>
    Defer,
}
