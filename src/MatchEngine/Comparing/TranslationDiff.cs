using System.Collections.Immutable;
using MatchEngine.Rules;
using MatchEngine.Rules.Reading;

namespace MatchEngine.Comparing;

/// <summary>Compares the translations of two sets, language by language, text by text.</summary>
internal static class TranslationDiff
{
    private const int Named = 12;

    public static IEnumerable<RuleChange> Between(RuleSet before, RuleSet after)
    {
        Dictionary<string, TranslationFile> left = ByLanguage(before);
        Dictionary<string, TranslationFile> right = ByLanguage(after);
        foreach (string language in left.Keys.Union(right.Keys).Order(StringComparer.Ordinal))
        {
            TranslationFile? old = left.GetValueOrDefault(language);
            TranslationFile? fresh = right.GetValueOrDefault(language);
            if (old?.Digest != fresh?.Digest)
            {
                string kind = old is null ? "added" : fresh is null ? "removed" : "changed";
                yield return new RuleChange(language, kind, $"Translations into '{language}'", ChangeReach.Words, [.. Sentences(Texts(old), Texts(fresh))]);
            }
        }
    }

    private static IEnumerable<string> Sentences(Dictionary<string, string> old, Dictionary<string, string> fresh)
    {
        string[] added = [.. fresh.Keys.Except(old.Keys)];
        string[] gone = [.. old.Keys.Except(fresh.Keys)];
        string[] changed = [.. fresh.Keys.Intersect(old.Keys).Where(name => old[name] != fresh[name])];
        if (added.Length + gone.Length + changed.Length == 0)
        {
            yield return "The texts are the same, in another order.";
        }

        foreach ((string[] names, string what) in new[] { (added, "new"), (changed, "changed"), (gone, "gone") })
        {
            if (names.Length > 0)
            {
                string rest = names.Length > Named ? $" and {names.Length - Named} more" : "";
                yield return $"{names.Length} text(s) {what}: {string.Join(", ", names.Order(StringComparer.Ordinal).Take(Named))}{rest}.";
            }
        }
    }

    private static Dictionary<string, TranslationFile> ByLanguage(RuleSet rules) =>
        rules.Translations.Files.Where(file => file.Language is not null).ToDictionary(file => file.Language!, StringComparer.Ordinal);

    private static Dictionary<string, string> Texts(TranslationFile? file)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (JsonMember rule in file?.Texts.Rules ?? [])
        {
            foreach (JsonMember text in rule.Value.Members)
            {
                texts[$"{rule.Name} {text.Name}"] = text.Value.Text;
            }
        }

        foreach (JsonMember fact in file?.Texts.Facts ?? [])
        {
            texts[fact.Name] = fact.Value.Text;
        }

        return texts;
    }
}
