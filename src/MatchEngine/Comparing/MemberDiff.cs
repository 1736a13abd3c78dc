using System.Collections.Immutable;
using System.Text.Json;

namespace MatchEngine.Comparing;

/// <summary>
/// Compares the canonical forms of two sets member by member. Whatever moves the revision is seen here, members that nobody thought of too.
/// </summary>
internal static class MemberDiff
{
    public static IEnumerable<RuleChange> Set(JsonElement before, JsonElement after)
    {
        (ImmutableArray<string> sentences, ChangeReach reach) = Members(before, after, ChangeWords.Set);
        return sentences.IsEmpty ? [] : [new RuleChange("ruleset", "changed", "The set as a whole", reach, sentences)];
    }

    public static IEnumerable<RuleChange> Items(JsonElement before, JsonElement after, string key, ChangeWords words)
    {
        Dictionary<string, JsonElement> left = ByKey(before, key);
        Dictionary<string, JsonElement> right = ByKey(after, key);
        foreach (string id in left.Keys.Union(right.Keys).Order(StringComparer.Ordinal))
        {
            bool was = left.TryGetValue(id, out JsonElement old);
            bool stays = right.TryGetValue(id, out JsonElement fresh);
            if (was && stays)
            {
                (ImmutableArray<string> sentences, ChangeReach reach) = Members(old, fresh, words);
                if (!sentences.IsEmpty)
                {
                    yield return new RuleChange(id, "changed", words.Title(fresh), reach, sentences);
                }
            }
            else
            {
                JsonElement item = stays ? fresh : old;
                yield return new RuleChange(id, stays ? "added" : "removed", words.Title(item), words.WholeReach(item), [words.Whole(item, stays)]);
            }
        }
    }

    private static (ImmutableArray<string> Sentences, ChangeReach Reach) Members(JsonElement before, JsonElement after, ChangeWords words)
    {
        ImmutableArray<string>.Builder sentences = ImmutableArray.CreateBuilder<string>();
        ChangeReach reach = ChangeReach.Words;
        string[] names = [.. before.EnumerateObject().Concat(after.EnumerateObject()).Select(member => member.Name).Distinct().Order(StringComparer.Ordinal)];
        foreach (string name in names)
        {
            JsonElement? old = before.TryGetProperty(name, out JsonElement o) ? o : null;
            JsonElement? fresh = after.TryGetProperty(name, out JsonElement f) ? f : null;
            if (old?.GetRawText() == fresh?.GetRawText())
            {
                continue;
            }

            ChangeReach found = words.ReachOf(name, after);
            reach = found > reach ? found : reach;
            sentences.Add(words.Member(name, old, fresh));
        }

        return (sentences.ToImmutable(), reach);
    }

    private static Dictionary<string, JsonElement> ByKey(JsonElement list, string key) =>
        list.EnumerateArray().ToDictionary(item => item.GetProperty(key).GetString()!, StringComparer.Ordinal);
}
