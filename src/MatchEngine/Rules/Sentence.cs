using System.Collections.Immutable;

namespace MatchEngine.Rules;

/// <summary>A sentence with placeholders for facts, in English and perhaps other languages.</summary>
public sealed class Sentence
{
    private readonly ImmutableSortedDictionary<string, SentenceTemplate> _templates;

    internal Sentence(ImmutableSortedDictionary<string, SentenceTemplate> templates) => _templates = templates;

    /// <summary>The languages it is written in, by code; <c>en</c> is always there.</summary>
    public IEnumerable<string> Languages => _templates.Keys;

    /// <summary>The numbers of the facts that its placeholders name, ascending.</summary>
    public ImmutableArray<int> Facts =>
        [.. _templates.Values.SelectMany(template => template.Facts).Distinct().Order()];

    /// <summary>The text as written, placeholders and all, in a language or else in English.</summary>
    public string Raw(string language = "en") => In(language).Raw;

    internal SentenceTemplate In(string language) =>
        _templates.TryGetValue(language, out SentenceTemplate? template) ? template : _templates["en"];
}
