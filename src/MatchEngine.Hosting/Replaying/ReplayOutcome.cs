using System.Text.Json.Serialization;

namespace MatchEngine.Hosting.Replaying;

/// <summary>What came of asking a recorded question again.</summary>
internal enum ReplayOutcome
{
    /// <summary>The same answer, bit for bit.</summary>
    [JsonStringEnumMemberName("same")]
    Same,

    /// <summary>Another answer.</summary>
    [JsonStringEnumMemberName("differs")]
    Differs,

    /// <summary>It could not be asked: a version that it stands on is missing.</summary>
    [JsonStringEnumMemberName("missing")]
    Missing,

    /// <summary>The line is no record.</summary>
    [JsonStringEnumMemberName("unread")]
    Unread,
}
