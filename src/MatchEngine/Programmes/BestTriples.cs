namespace MatchEngine.Programmes;

/// <summary>The best of what was found so far, at most a number of them.</summary>
internal sealed class BestTriples(int most)
{
    private readonly SortedSet<FoundTriple> _kept = new(Comparer<FoundTriple>.Create(FoundTriple.Compare));

    public IEnumerable<FoundTriple> InOrder => _kept;

    public FoundTriple? First => _kept.Min;

    /// <summary>Whether something of at most these points could still be kept; an equal sum could, by its ids.</summary>
    public bool MayKeep(double points) => _kept.Count < most || points >= _kept.Max!.Score;

    public void Offer(FoundTriple found)
    {
        _kept.Add(found);
        if (_kept.Count > most)
        {
            _kept.Remove(_kept.Max!);
        }
    }
}
