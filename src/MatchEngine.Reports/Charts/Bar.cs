namespace MatchEngine.Reports.Charts;

/// <summary>A bar.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="Share">How long it is, 0 to 1; null where the value is missing, which is no bar and not a bar of zero.</param>
/// <param name="Value">The value in words.</param>
internal sealed record Bar(string Label, double? Share, string Value);
