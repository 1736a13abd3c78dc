namespace MatchEngine.Training.Learning.Objective;

/// <summary>Compares rows by score, highest first; rows with the same score keep their order.</summary>
internal readonly struct RankOrder(double[] scores, int start) : IComparer<int>
{
    public int Compare(int x, int y)
    {
        double first = scores[start + x];
        double second = scores[start + y];
        return first > second ? -1 : first < second ? 1 : x.CompareTo(y);
    }
}
