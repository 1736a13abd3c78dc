namespace MatchEngine.MLNet.Tables;

/// <summary>What ML.NET answers for a row.</summary>
internal sealed class ScoredRow
{
    public float Score { get; set; }
}
