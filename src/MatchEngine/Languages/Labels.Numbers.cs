using System.Globalization;
using MatchEngine.Rules;

namespace MatchEngine.Languages;

/// <summary>
/// Numbers as people read them. The decimal sign is a point in every language, as in the rules and exports, so that no figure can be taken
/// for another; thousands are set apart by a comma in English and Chinese, elsewhere by a space that does not break.
/// </summary>
public sealed partial class Labels
{
    private const char NoBreak = '\u00A0';

    /// <summary>A whole number with its thousands set apart.</summary>
    public string Whole(double number)
    {
        string text = number.ToString("#,##0", CultureInfo.InvariantCulture);
        return Language is "en" or "zh" ? text : text.Replace(',', NoBreak);
    }

    /// <summary>A share of 0 to 1 in whole per cent.</summary>
    public string Percent(double share) => Text("number.percent", ("value", (share * 100).ToString("0", CultureInfo.InvariantCulture)));

    /// <summary>US dollars in a sentence: <c>USD 1.9 billion</c>.</summary>
    public string Money(double usd)
    {
        (string scale, string amount) = Scale(usd, MoneyScales.Of(Language));
        bool belowTwo = scale is "billion" or "million" && amount.StartsWith("1.", StringComparison.Ordinal);
        return Text($"money.{scale}{(belowTwo ? ".below_two" : "")}", ("amount", amount));
    }

    /// <summary>US dollars in few letters, for tables: <c>USD 1.9bn</c>.</summary>
    public string ShortMoney(double usd)
    {
        (string scale, string amount) = Scale(usd, MoneyScales.Of(Language));
        return Text($"money.short.{scale}", ("amount", amount));
    }

    /// <summary>A day, in every language as <c>2025-07-01</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>When a rule is in force: <c>from 2021-07-12 to 2025-12-31</c>.</summary>
    public string Period(EffectivePeriod period) => (period.From, period.To) switch
    {
        (null, null) => this["period.always"],
        ({ } from, null) => Text("period.from", ("from", Day(from))),
        (null, { } to) => Text("period.until", ("to", Day(to))),
        ({ } from, { } to) => Text("period.between", ("from", Day(from)), ("to", Day(to))),
    };

    /// <summary>Items one after the other, the last two joined by the word for "and".</summary>
    public string And(IReadOnlyList<string> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Count < 2
            ? string.Concat(items)
            : Text("list.and", ("first", string.Join(this["list.comma"], items.SkipLast(1))), ("last", items[^1]));
    }

    /// <summary>Items of a list, one after the other.</summary>
    public string List(IEnumerable<string> items) => string.Join(this["list.comma"], items);

    private (string Scale, string Amount) Scale(double usd, MoneyScale[] scales)
    {
        foreach (MoneyScale scale in scales)
        {
            if (Math.Abs(usd) >= scale.From)
            {
                double amount = usd / scale.Unit;
                return (scale.Name, scale.Format == "0" ? Whole(amount) : amount.ToString(scale.Format, CultureInfo.InvariantCulture));
            }
        }

        return ("unit", Whole(usd));
    }
}
