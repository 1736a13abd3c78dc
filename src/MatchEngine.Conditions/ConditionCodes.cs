using System.Collections.Frozen;

namespace MatchEngine.Conditions;

/// <summary>The public catalogue of finding codes: what each means and what to do.</summary>
public static class ConditionCodes
{
    /// <summary>Every code with its explanation, a paragraph in plain words.</summary>
    public static FrozenDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Codes.Syntax] =
            "The text is not an expression of the condition language: something is missing, or something stands where it "
            + "cannot stand. The place is that of the first word or sign that does not fit. Often a bracket was not closed, "
            + "or two conditions stand side by side without && or || between them.",
        [Codes.BadString] =
            """A string is not closed, or holds an escape sequence that the language does not know. Strings stand in single """
            + """or double quotes on one line, or in three quotes over several. Known escapes are a backslash before \ ? " ' ` """
            + """a b f n r t v, \x with 2, \u with 4 and \U with 8 hexadecimal digits, and three octal digits from \000 to """
            + """\377. In a raw string, r'...', a backslash is only a backslash.""",
        [Codes.BadNumber] =
            "A number cannot be read, or does not fit: whole numbers lie between -9223372036854775808 and "
            + "9223372036854775807, and numbers with a fraction up to about 1.8e308. A number may not run into a word.",
        [Codes.BadCharacter] =
            "A character has no meaning in the language. Often it came in by copying: curly quotes, a long dash, or a space "
            + "that does not break. Comparison is written == and !=, logic is written &&, || and !.",
        [Codes.ReservedWord] =
            "The word is reserved and cannot be the name of a fact, a function or a variable. It may stand behind a point, "
            + "as the key of a map.",
        [Codes.BadMacro] =
            "A macro was not given what it needs. has(e.f) takes a fact or the entry of a map. all, exists, exists_one and "
            + "filter take a new name and a condition on it: list.exists(x, x > 1). map takes a new name and what becomes of "
            + "an element, with a condition between them if wanted.",
        [Codes.NotInLanguage] =
            "The expression belongs to the full Common Expression Language but not to the part that conditions use. "
            + "Unsigned numbers, bytes, messages, timestamps and durations are left out. Dates in ISO form (2026-01-31) "
            + "compare correctly as strings.",
        [Codes.TextTooLong] = "The condition is longer than the limit. Split the rule, or move a part of it into a derived fact.",
        [Codes.TooManyNodes] =
            "The condition has more parts than the limit. Split the rule, or move a part of it into a derived fact.",
        [Codes.TooDeep] =
            "Brackets, calls or operators are nested more deeply than the limit. Move the inner part into a derived fact.",
        [Codes.ListTooLong] = "A list, a map or a call has more elements than the limit. Long lists belong into data, as a fact.",
        [Codes.NestedTooDeep] =
            "Macros (all, exists, exists_one, filter, map) stand inside of each other more often than the limit. Each level "
            + "multiplies the work. Move the inner part into a derived fact.",
        [Codes.TooCostly] =
            "Evaluating the condition would need more steps than the limit whatever the facts are. Shorten the lists that "
            + "macros go over.",
        [Codes.UnknownName] =
            "No fact of this name is declared, and no macro around it introduces the name. Facts are written in full, with "
            + "their points: country.income_group.",
        [Codes.UnknownFunction] =
            "The language has no function of this name. It has size, contains, startsWith, endsWith, matches, int, double, "
            + "string, bool, dyn, lowerAscii, upperAscii, trim, join, split, math.least and math.greatest.",
        [Codes.WrongArguments] =
            "The function exists, but not for this number or these types of arguments, or it is written before its argument "
            + "instead of behind it: text.contains('x'), size(list).",
        [Codes.StringWithNumber] =
            "A string is compared with a number. Such a comparison never holds. Remove the quotes around the number, or "
            + "convert with int(), double() or string().",
        [Codes.WrongOperands] =
            "The operator does not work on these types. + joins numbers, strings and lists; - * / take numbers; % takes "
            + "whole numbers; < <= > >= compare two numbers, two strings or two truth values; in takes a list or a map on its "
            + "right.",
        [Codes.MixedArithmetic] =
            "A whole number and a number with a fraction are added, subtracted, multiplied or divided. The language does "
            + "not convert by itself. Write 1.0 instead of 1, or convert with double(). Comparing the two kinds is allowed.",
        [Codes.NotATruthValue] =
            "&&, ||, !, the part before ? and the condition of a macro take true or false, but this is something else. "
            + "Compare it with something: x > 0, s != ''.",
        [Codes.NoParts] =
            "The value before the point has no parts: only a map has. Either the name of the fact is longer or shorter than "
            + "written, or the point is a mistake.",
        [Codes.NotAllowed] =
            "The fact is compared with a value that it cannot have: its dictionary entry lists the values that are allowed. "
            + "The comparison would always give the same answer.",
        [Codes.OutOfRange] =
            "The fact is compared with a number outside of its range, so that the comparison would always give the same "
            + "answer. A share that runs from 0 to 1 is compared with 0.5, not with 50.",
        [Codes.WrongResult] =
            "The condition has a result of another type than its place in the rule needs: a gate needs true or false, a "
            + "score needs a number with a fraction.",
        [Codes.BadIndex] =
            "What stands in the brackets cannot be a place in this list or a key of this map, or what stands before the "
            + "brackets is neither list nor map.",
        [Codes.BadPattern] =
            "The regular expression is not one of the RE2 dialect, or is too large. Look-ahead, look-behind and "
            + "back-references are left out, because with them matching can take for ever.",
        [Codes.NullLiteral] =
            "null in a condition is seldom what is meant: a missing fact is not null but unknown, and comparing it with "
            + "null gives unknown. To ask whether a fact is there, write has(fact).",
        [Codes.DifferentTypes] = "Values of different types are compared for equality. They are never equal.",
        [Codes.DifferentBranches] =
            "The two results of ?: have different types, so that the type of the whole cannot be told. A whole number "
            + "beside a number with a fraction is written 1.0.",
        [Codes.RepeatedKey] = "A written map has the same key twice. Evaluating it is an error.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Explains a code.</summary>
    /// <param name="code">The code, such as <c>C030</c>.</param>
    /// <returns>The explanation; null when there is no such code.</returns>
    public static string? Explain(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return All.GetValueOrDefault(code);
    }
}
