namespace MatchEngine.Facts;

/// <summary>
/// Things by number, each made when first asked for and kept. A change takes over all but those that it touches, and copies only the pages that
/// they stand on. Safe for many threads: those that make the same make equal things, and either may stay.
/// </summary>
internal sealed class Slots<T>
    where T : class
{
    private const int PageSize = 1024;

    private readonly T?[]?[] _pages;

    /// <summary>Empty slots.</summary>
    /// <param name="count">How many.</param>
    public Slots(int count) => _pages = new T?[]?[(count + PageSize - 1) / PageSize];

    private Slots(T?[]?[] pages) => _pages = pages;

    /// <summary>What is kept under a number, or null.</summary>
    public T? Find(int index) => Volatile.Read(ref _pages[index / PageSize]) is { } page ? Volatile.Read(ref page[index % PageSize]) : null;

    /// <summary>Keeps a thing under a number.</summary>
    public T Keep(int index, T made)
    {
        ref T?[]? slot = ref _pages[index / PageSize];
        T?[] page = Volatile.Read(ref slot) ?? Interlocked.CompareExchange(ref slot, new T?[PageSize], null) ?? slot!;
        Volatile.Write(ref page[index % PageSize], made);
        return made;
    }

    /// <summary>These slots with some of them empty; what is made later for one of the others may serve both.</summary>
    public Slots<T> Without(IEnumerable<int> touched)
    {
        T?[]?[] pages = [.. _pages];
        foreach (IGrouping<int, int> page in touched.GroupBy(index => index / PageSize))
        {
            if (pages[page.Key] is { } shared)
            {
                T?[] own = [.. shared];
                foreach (int index in page)
                {
                    own[index % PageSize] = null;
                }

                pages[page.Key] = own;
            }
        }

        return new Slots<T>(pages);
    }
}
