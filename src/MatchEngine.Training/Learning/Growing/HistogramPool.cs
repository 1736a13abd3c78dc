namespace MatchEngine.Training.Learning.Growing;

/// <summary>Histograms to use again: a tree needs one for each leaf.</summary>
internal sealed class HistogramPool(int binCount, int featureCount)
{
    private readonly Stack<LeafHistogram> _free = new();

    public LeafHistogram Take() => _free.TryPop(out LeafHistogram? histogram) ? histogram : new LeafHistogram(binCount, featureCount);

    public void Return(LeafHistogram? histogram)
    {
        if (histogram is not null)
        {
            _free.Push(histogram);
        }
    }
}
