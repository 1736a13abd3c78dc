namespace MatchEngine.Columns;

/// <summary>How many columns of each kind are taken.</summary>
internal readonly record struct ScratchMark(int Truths, int Numbers, int Codes);
