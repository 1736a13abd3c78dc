namespace MatchEngine.Hosting.Replaying;

/// <summary>What came of asking a recorded question again.</summary>
internal enum ReplayOutcome
{
    /// <summary>The same answer, bit for bit.</summary>
    Same,

    /// <summary>Another answer.</summary>
    Differs,

    /// <summary>It could not be asked: a version that it stands on is missing.</summary>
    Missing,

    /// <summary>The line is no record.</summary>
    Unread,
}
