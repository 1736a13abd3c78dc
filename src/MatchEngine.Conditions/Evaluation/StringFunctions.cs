using System.Collections.Immutable;
using System.Text;
using MatchEngine.Conditions.Patterns;
using MatchEngine.Conditions.Values;

namespace MatchEngine.Conditions.Evaluation;

/// <summary>The functions on strings.</summary>
internal static class StringFunctions
{
    public static Value Contains(ReadOnlySpan<Value> arguments, ref Frame frame) =>
        Prepare(arguments, ref frame) ?? Value.Of(arguments[0].Text.Contains(arguments[1].Text, StringComparison.Ordinal));

    public static Value StartsWith(ReadOnlySpan<Value> arguments, ref Frame frame) =>
        Prepare(arguments, ref frame) ?? Value.Of(arguments[0].Text.StartsWith(arguments[1].Text, StringComparison.Ordinal));

    public static Value EndsWith(ReadOnlySpan<Value> arguments, ref Frame frame) =>
        Prepare(arguments, ref frame) ?? Value.Of(arguments[0].Text.EndsWith(arguments[1].Text, StringComparison.Ordinal));

    /// <summary>Matching a pattern that is only known now; constant patterns are prepared when the condition is compiled.</summary>
    public static Value Matches(ReadOnlySpan<Value> arguments, ref Frame frame)
    {
        if (Prepare(arguments, ref frame) is { } failure)
        {
            return failure;
        }

        string pattern = arguments[1].Text;
        if (!frame.Spend(pattern.Length))
        {
            return Faults.CostExceeded;
        }

        return PatternParser.TryParse(pattern, ConditionLimits.Default, out Pattern? parsed, out PatternFault? fault)
            ? Match(parsed, arguments[0].Text, ref frame)
            : Faults.BadPattern(fault.Message);
    }

    public static Value Match(Pattern pattern, string text, ref Frame frame) =>
        frame.Spend(pattern.CostOf(text)) ? Value.Of(pattern.IsMatch(text)) : Faults.CostExceeded;

    public static Value LowerAscii(ReadOnlySpan<Value> arguments, ref Frame frame) =>
        Prepare(arguments, ref frame) ?? Map(arguments[0].Text, char.ToLowerInvariant, char.IsAsciiLetterUpper);

    public static Value UpperAscii(ReadOnlySpan<Value> arguments, ref Frame frame) =>
        Prepare(arguments, ref frame) ?? Map(arguments[0].Text, char.ToUpperInvariant, char.IsAsciiLetterLower);

    /// <summary>Removes what Unicode calls white space at both ends.</summary>
    public static Value Trim(ReadOnlySpan<Value> arguments, ref Frame frame) =>
        Prepare(arguments, ref frame) ?? Value.Of(arguments[0].Text.Trim());

    public static Value Join(ReadOnlySpan<Value> arguments, ref Frame frame)
    {
        if (arguments[0].Kind != ValueKind.List || (arguments.Length == 2 && arguments[1].Kind != ValueKind.String))
        {
            return Faults.NoOverload;
        }

        string separator = arguments.Length == 2 ? arguments[1].Text : string.Empty;
        ImmutableArray<Value> items = arguments[0].Items.Items;
        long length = (long)separator.Length * items.Length;
        foreach (ref readonly Value item in items.AsSpan())
        {
            if (item.Kind != ValueKind.String)
            {
                return Faults.NoOverload;
            }

            length = Sizes.Add(length, item.Text.Length);
        }

        return frame.Spend(items.Length + (length / Sizes.CharactersPerStep))
            ? Value.Of(string.Join(separator, items.Select(item => item.Text)))
            : Faults.CostExceeded;
    }

    /// <summary>Splits at a separator; an empty one splits into code points. A limit of 0 gives nothing, a negative one is none.</summary>
    public static Value Split(ReadOnlySpan<Value> arguments, ref Frame frame)
    {
        if (arguments[0].Kind != ValueKind.String || arguments[1].Kind != ValueKind.String
            || (arguments.Length == 3 && arguments[2].Kind != ValueKind.Int))
        {
            return Faults.NoOverload;
        }

        string text = arguments[0].Text;
        if (!frame.Spend(1 + text.Length))
        {
            return Faults.CostExceeded;
        }

        long limit = arguments.Length == 3 ? arguments[2].Bits : -1;
        int most = limit < 0 || limit > int.MaxValue ? int.MaxValue : (int)limit;
        IEnumerable<string> parts = arguments[1].Text.Length == 0
            ? SplitCodePoints(text, most)
            : text.Split(arguments[1].Text, most, StringSplitOptions.None);
        return Value.Of(parts);
    }

    private static List<string> SplitCodePoints(string text, int most)
    {
        List<string> parts = [];
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty && parts.Count < most)
        {
            Rune.DecodeFromUtf16(rest, out _, out int length);
            bool last = parts.Count == most - 1;
            parts.Add((last ? rest : rest[..length]).ToString());
            rest = last ? default : rest[length..];
        }

        return parts;
    }

    private static Value Map(string text, Func<char, char> change, Func<char, bool> concerned) =>
        Value.Of(string.Create(text.Length, (text, change, concerned), static (output, state) =>
        {
            for (int i = 0; i < output.Length; i++)
            {
                output[i] = state.concerned(state.text[i]) ? state.change(state.text[i]) : state.text[i];
            }
        }));

    /// <summary>Refuses arguments other than strings and counts the steps of looking through the first.</summary>
    private static Value? Prepare(ReadOnlySpan<Value> arguments, ref Frame frame)
    {
        foreach (ref readonly Value argument in arguments)
        {
            if (argument.Kind != ValueKind.String)
            {
                return Faults.NoOverload;
            }
        }

        long steps = arguments[0].Text.Length / Sizes.CharactersPerStep;
        long factor = arguments.Length == 1 ? 1 : 1 + (arguments[1].Text.Length / (4 * Sizes.CharactersPerStep));
        return frame.Spend(steps * factor) ? null : Faults.CostExceeded;
    }
}
