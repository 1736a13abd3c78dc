using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;

namespace MatchEngine.Languages;

/// <summary>
/// The words of answers in one language: headings, notes, and the terms of kinds, levels, themes and the like. Texts are found by key;
/// <c>{name}</c> in one is a placeholder. The sentences of rules are not here: those belong to the rule set. Immutable; safe for many threads.
/// </summary>
public sealed partial class Labels
{
    private static readonly ConcurrentDictionary<string, Labels> Made = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> _texts;

    private Labels(string language)
    {
        Language = language;
        _texts = LabelFile.Read(language);
    }

    /// <summary>The labels in English.</summary>
    public static Labels English => In(LanguageCodes.English);

    /// <summary>The code of the language.</summary>
    public string Language { get; }

    /// <summary>Whether the language is written from right to left.</summary>
    public bool IsRightToLeft => LanguageCodes.IsRightToLeft(Language);

    /// <summary>A text without placeholders.</summary>
    /// <param name="key">Its key: <c>suggest.score</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such label.</exception>
    public string this[string key] => Find(key) ?? throw new KeyNotFoundException($"There is no label '{key}'.");

    /// <summary>The labels in a language; English for any other than the six.</summary>
    public static Labels In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Made.GetOrAdd(LanguageCodes.All.Contains(language) ? language : LanguageCodes.English, code => new Labels(code));
    }

    /// <summary>A text with its placeholders filled.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="values">What stands for each placeholder, by name; numbers as they are to be shown.</param>
    /// <exception cref="KeyNotFoundException">There is no such label.</exception>
    /// <exception cref="ArgumentException">The text has a placeholder that no value was given for.</exception>
    public string Text(string key, params ReadOnlySpan<(string Name, string Value)> values) => Fill(key, this[key], values);

    /// <summary>A text in the form that goes with a number, which stands for <c>{count}</c>.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="count">The number.</param>
    /// <param name="values">What stands for the other placeholders.</param>
    /// <exception cref="KeyNotFoundException">There is no such label.</exception>
    public string Count(string key, long count, params ReadOnlySpan<(string Name, string Value)> values) =>
        Fill(key, this[$"{key}#{PluralForms.Of(Language, count)}"], [("count", Whole(count)), .. values]);

    /// <summary>The keys, those of plural forms as <c>key#form</c>.</summary>
    internal IEnumerable<string> Keys => _texts.Keys;

    /// <summary>The text of a key in this language, else in English, else null.</summary>
    private string? Find(string key) =>
        _texts.TryGetValue(key, out string? text) ? text : Language == LanguageCodes.English ? null : English.Find(key);

    private static string Fill(string key, string text, ReadOnlySpan<(string Name, string Value)> values)
    {
        StringBuilder filled = new(text.Length + 32);
        int at = 0;
        while (text.IndexOf('{', at) is >= 0 and var open)
        {
            int close = text.IndexOf('}', open);
            filled.Append(text, at, open - at).Append(Value(key, text.AsSpan(open + 1, close - open - 1), values));
            at = close + 1;
        }

        return filled.Append(text, at, text.Length - at).ToString();
    }

    private static string Value(string key, ReadOnlySpan<char> name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach ((string known, string value) in values)
        {
            if (name.SequenceEqual(known))
            {
                return value;
            }
        }

        throw new ArgumentException($"The label '{key}' needs a value for '{name}'.", nameof(values));
    }
}
