using System.Collections.Immutable;
using MatchEngine.Text;

namespace MatchEngine.Profiles.Naming;

/// <summary>Codes and names of items, and the search among them. Built once, then only read.</summary>
internal sealed class NameTable(Func<int, NameCandidate> describe)
{
    private const int MostCandidates = 5;
    private readonly Dictionary<string, List<NameEntry>> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<NameEntry>> _names = new(StringComparer.Ordinal);

    public void AddCode(string? code, int item)
    {
        if (!string.IsNullOrEmpty(code))
        {
            Add(_codes, code, new NameEntry(item, null));
        }
    }

    public void AddName(string? name, int item, bool former = false)
    {
        if (!string.IsNullOrWhiteSpace(name))
        {
            Add(_names, Key(name), new NameEntry(item, former ? name : null));
        }
    }

    public NameOutcome Find(string text)
    {
        string folded = Key(text);
        List<NameEntry> hits = [.. Hits(_codes, text.Trim()), .. Hits(_names, folded)];

        // a name in use goes before the same name out of use
        List<NameEntry> current = hits.FindAll(h => h.FormerName is null);
        hits = current.Count > 0 ? current : hits;
        int[] items = [.. hits.Select(h => h.Item).Distinct().Order()];
        return items.Length switch
        {
            1 => NameOutcome.Found(describe(items[0]).Id, hits[0].FormerName),
            > 1 => NameOutcome.Ambiguous([.. items.Select(describe)]),
            _ => FindByWords(folded),
        };
    }

    /// <summary>An article does not tell names apart.</summary>
    private static string Key(string text) =>
        string.Join(' ', NameFolding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w != "the"));

    private static void Add(Dictionary<string, List<NameEntry>> table, string key, NameEntry entry)
    {
        if (!table.TryGetValue(key, out List<NameEntry>? entries))
        {
            table.Add(key, entries = []);
        }

        entries.Add(entry);
    }

    private static List<NameEntry> Hits(Dictionary<string, List<NameEntry>> table, string key) => table.GetValueOrDefault(key) ?? [];

    /// <summary>Several names with all of the words: ambiguous. One or none: unknown, with the nearest ones by spelling.</summary>
    private NameOutcome FindByWords(string folded)
    {
        string[] words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int[] items = words.Length == 0
            ? []
            : [.. _names.Where(n => HasWords(n.Key, words)).SelectMany(n => n.Value).Select(e => e.Item).Distinct().Order()];
        if (items.Length > 1)
        {
            return NameOutcome.Ambiguous([.. items.Select(describe)]);
        }

        ImmutableArray<NameCandidate> near = [.. items.Concat(Nearest(folded)).Distinct().Take(MostCandidates).Select(describe)];
        return NameOutcome.Unknown(near);
    }

    private static bool HasWords(string name, string[] words)
    {
        string[] own = name.Split(' ');
        return Array.TrueForAll(words, w => Array.IndexOf(own, w) >= 0);
    }

    private IEnumerable<int> Nearest(string folded)
    {
        int limit = Math.Max(1, folded.Length / 3);
        IEnumerable<(int Distance, List<NameEntry> Entries)> names = folded.Length < 2
            ? []
            : _names.Select(n => (EditDistance.Between(folded, n.Key, limit), n.Value));
        IEnumerable<(int Distance, List<NameEntry> Entries)> codes = folded.Length < 2
            ? []
            : _codes.Select(c => (EditDistance.Between(folded, c.Key.ToLowerInvariant(), limit), c.Value));
        return names.Concat(codes)
            .Where(n => n.Distance <= limit)
            .SelectMany(n => n.Entries.Select(e => (n.Distance, e.Item)))
            .GroupBy(n => n.Item)
            .Select(g => (Distance: g.Min(n => n.Distance), Item: g.Key))
            .OrderBy(n => n.Distance)
            .ThenBy(n => describe(n.Item).Id, StringComparer.Ordinal)
            .Select(n => n.Item);
    }
}
