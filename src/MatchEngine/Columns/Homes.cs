using MatchEngine.Profiles;

namespace MatchEngine.Columns;

/// <summary>The home countries of partners, each with a number; 0 stands for none.</summary>
internal sealed class Homes
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public Homes(Catalogue catalogue)
    {
        List<int> examples = [-1];
        for (int partner = 0; partner < catalogue.Partners.Length; partner++)
        {
            if (catalogue.Partners[partner].HomeCountry is not { } home)
            {
                examples[0] = examples[0] < 0 ? partner : examples[0];
            }
            else if (_numbers.TryAdd(home, examples.Count))
            {
                examples.Add(partner);
            }
        }

        Examples = [.. examples];
    }

    /// <summary>A partner of each home; -1 where there is none.</summary>
    public int[] Examples { get; }

    public int NumberOf(string? home) => home is null ? 0 : _numbers[home];
}
