using MatchEngine.Conditions.Evaluation;
using MatchEngine.Conditions.Syntax;

namespace MatchEngine.Conditions.Checking;

/// <summary>Finds what was probably meant.</summary>
internal static class Suggestions
{
    /// <summary>"Did you mean ..." for a name that is no fact.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="scope">The facts.</param>
    /// <param name="locals">The variables of macros.</param>
    /// <param name="except">A fact that is no answer.</param>
    public static string? ForFact(string name, ConditionScope scope, List<Local> locals, string? except = null)
    {
        List<string> names = [.. Enumerable.Range(0, scope.Count).Select(fact => scope[fact].Name)];
        names.RemoveAll(fact => fact == except);
        names.AddRange(locals.Select(local => local.Name));
        if (Among(name, names) is { } near)
        {
            return near;
        }

        string tail = "." + name;
        string[] sameTail = [.. names.Where(fact => fact.EndsWith(tail, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(3)];
        if (sameTail.Length > 0)
        {
            return Ask(sameTail);
        }

        // a slip in the last part is found even when the name is short
        int point = name.LastIndexOf('.');
        string[] below = point < 0 ? [] : [.. names.Where(fact => fact.StartsWith(name[..(point + 1)], StringComparison.Ordinal))];
        return below.Length is > 0 and <= 8
            ? $"Known are {string.Join(", ", below.Order(StringComparer.Ordinal).Select(fact => $"'{fact}'"))}."
            : null;
    }

    public static (string Code, string Message, string? Hint) ForFunction(CallNode call)
    {
        string name = call.Function;
        if (name is "uint" or "bytes" or "type" or "timestamp" or "duration" or "optional")
        {
            string? dates = name is "timestamp" or "duration" ? "Dates in ISO form (2026-01-31) compare correctly as strings." : null;
            return (Codes.NotInLanguage, $"'{name}' is not part of the condition language.", dates);
        }

        if (MacroNames.TryGet(name, out _) || name == "has")
        {
            return (Codes.BadMacro, $"'{name}' is a macro and is written {(name == "has" ? "has(e.f)" : $"list.{name}(x, ...)")}.", null);
        }

        string[] lower = [.. Functions.Names.Where(known => known.Equals(name, StringComparison.OrdinalIgnoreCase))];
        string? hint = lower.Length > 0
            ? Ask(lower)
            : Among(name, [.. Functions.Names, .. Enumerable.Range(0, 5).Select(macro => MacroNames.Of((MacroKind)macro)), "has"]);
        return (Codes.UnknownFunction, $"There is no function '{name}'.", hint);
    }

    /// <summary>"Did you mean ..." with the nearest of the candidates; null when none is near.</summary>
    public static string? Among(string written, IReadOnlyCollection<string> candidates)
    {
        int limit = Math.Max(written.Length <= 3 ? 1 : 2, written.Length / 4);
        int best = limit;
        List<string> found = [];
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - written.Length) > best)
            {
                continue;
            }

            int distance = candidate.Equals(written, StringComparison.OrdinalIgnoreCase) ? 0 : EditDistance.Between(written, candidate);
            if (distance > best)
            {
                continue;
            }

            if (distance < best)
            {
                found.Clear();
                best = distance;
            }

            found.Add(candidate);
        }

        return found.Count == 0 ? null : Ask([.. found.Distinct().Order(StringComparer.Ordinal).Take(3)]);
    }

    private static string Ask(string[] names) => $"Did you mean {string.Join(" or ", names.Select(name => $"'{name}'"))}?";
}
