using System.Collections.Concurrent;
using System.Collections.Immutable;
using MatchEngine.Languages;

namespace MatchEngine.Rules;

/// <summary>A sentence with placeholders for facts, in English and perhaps other languages.</summary>
public sealed class Sentence
{
    private readonly ImmutableSortedDictionary<string, SentenceTemplate> _within;
    private readonly Func<string, SentenceTemplate?> _read;
    private ConcurrentDictionary<string, SentenceTemplate?>? _beside;

    /// <summary>A sentence.</summary>
    /// <param name="within">The texts that stand in the rule itself; English is one of them.</param>
    /// <param name="beside">Reads the text that a file of translations has in a language; null for none.</param>
    internal Sentence(ImmutableSortedDictionary<string, SentenceTemplate> within, Func<string, SentenceTemplate?> beside)
    {
        _within = within;
        _read = beside;
    }

    /// <summary>The languages it is written in, by code; <c>en</c> is always there.</summary>
    public IEnumerable<string> Languages => LanguageCodes.All.Where(language => Find(language) is not null);

    /// <summary>The numbers of the facts that its placeholders name, ascending. A translation has the placeholders of the English text.</summary>
    public ImmutableArray<int> Facts =>
        [.. _within.Values.SelectMany(template => template.Facts).Distinct().Order()];

    /// <summary>The text as written, placeholders and all, in a language or else in English.</summary>
    public string Raw(string language = LanguageCodes.English) => In(language).Raw;

    internal SentenceTemplate In(string language) => Find(language) ?? _within[LanguageCodes.English];

    /// <summary>Whether the rule itself has a text in a language.</summary>
    internal bool IsWithin(string language) => _within.ContainsKey(language);

    private SentenceTemplate? Find(string language) => _within.TryGetValue(language, out SentenceTemplate? template)
        ? template
        : LazyInitializer.EnsureInitialized(ref _beside, () => new(StringComparer.Ordinal)).GetOrAdd(language, _read);
}
