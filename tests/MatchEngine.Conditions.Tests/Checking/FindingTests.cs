using MatchEngine.Conditions.Tests.Support;

namespace MatchEngine.Conditions.Tests.Checking;

/// <summary>Each finding with its code, place, words and hint.</summary>
internal sealed class FindingTests
{
    // syntax
    [TestCase("", "1:1 C001 The condition is empty.")]
    [TestCase("  // only a comment", "1:20 C001 The condition is empty.")]
    [TestCase("1 +", "1:4 C001 The text ends where a value is expected.")]
    [TestCase("1 2", "1:3 C001 a number stands where an operator or the end is expected.")]
    [TestCase("(1 == 1", "1:8 C001 ')' is missing. It closes '(' at 1:1.")]
    [TestCase("[1, 2", "1:6 C001 ']' is missing. It closes '[' at 1:1.")]
    [TestCase("{'a': 1", "1:8 C001 '}' is missing. It closes '{' at 1:1.")]
    [TestCase("{'a'}", "1:5 C001 '}' stands where ':' and a value is expected.")]
    [TestCase("size([1 2])", "1:9 C001 a number stands where ',' or ']' is expected.")]
    [TestCase("true ? 1", "1:9 C001 The text ends where ':' and the result for false is expected.")]
    [TestCase("true ? true ? 1 : 2 : 3", "1:13 C001 '?' stands where ':' and the result for false is expected. Put the inner ?: into brackets.")]
    [TestCase("temperature = 5", "1:13 C001 '=' is not an operator. Write == to compare.")]
    [TestCase("temperature <> 5", "1:13 C001 '<>' is not an operator. Write != for 'differs from'.")]
    [TestCase("true & false", "1:6 C001 '&' is not an operator. Write && for 'and'.")]
    [TestCase("true | false", "1:6 C001 '|' is not an operator. Write || for 'or'.")]
    [TestCase("true and false", "1:6 C001 'and' is not an operator. Write && for 'and'.")]
    [TestCase("true OR false", "1:6 C001 'OR' is not an operator. Write || for 'or'.")]
    [TestCase("not true", "1:1 C001 'not' is not an operator. Write ! for 'not'.")]
    [TestCase("temperature > 5 degrees", "1:17 C001 'degrees' stands where an operator or the end is expected. A number is written without its unit.")]
    [TestCase("temperature > 50%", "1:18 C001 The text ends where a value is expected. A percentage is written without the sign, in the unit of the fact.")]
    [TestCase("temperature.", "1:13 C001 The text ends where a name behind the point is expected.")]
    [TestCase("size('a',)", "1:10 C001 ')' stands where another argument is expected.")]

    // words and signs
    [TestCase("'abc", "1:1 C002 The string is not closed. Close it with ' on the same line.")]
    [TestCase("'''abc'", "1:1 C002 The string is not closed. Close it with '''.")]
    [TestCase("'\\d'", "1:2 C002 '\\d' is not an escape sequence. Write \\\\ for a backslash, or put r before the string.")]
    [TestCase("'\\8'", "1:2 C002 '\\8' is not an escape sequence. An octal escape has three digits, from \\000 to \\377.")]
    [TestCase("'\\400'", "1:2 C002 '\\4' is not an escape sequence. An octal escape has three digits, from \\000 to \\377.")]
    [TestCase("'\\uD83D\\uDE03'", "1:2 C002 U+D83D is not a character. Write a character beyond U+FFFF with \\U and eight digits.|1:8 C002 U+DE03 is not a character. Write a character beyond U+FFFF with \\U and eight digits.")]
    [TestCase("'\\U00110000'", "1:2 C002 U+110000 is not a character.")]
    [TestCase("'\\u12'", "1:2 C002 '\\u' needs 4 hexadecimal digits.")]
    [TestCase("9223372036854775808", "1:1 C003 The number does not fit: whole numbers lie between -9223372036854775808 and 9223372036854775807.")]
    [TestCase("99999999999999999999", "1:1 C003 The number does not fit: whole numbers lie between -9223372036854775808 and 9223372036854775807. Write it with a fraction, .0, if it need not be exact.")]
    [TestCase("1e999", "1:1 C003 The number is too large; the greatest is about 1.8e308.")]
    [TestCase("12abc", "1:1 C003 '12abc' is neither a number nor a name.")]
    [TestCase("0x", "1:1 C003 A hexadecimal number is written 0x and digits from 0 to 9 and a to f.")]
    [TestCase("country.income_group == “LMC”", "1:25 C002 The quote “ does not begin a string. Write straight quotes: 'text'.")]
    [TestCase("temperature ≥ 5", "1:13 C001 '≥' is not an operator. Write >= for 'at least'.")]
    [TestCase("true # comment", "1:6 C004 The character '#' has no meaning here. A comment begins with //.")]
    [TestCase("temperature \u00A0> 5", "1:13 C004 The character '\u00A0' has no meaning here. It looks like a space or like nothing, but is not one; delete it.")]
    [TestCase("temperature > 5 €", "1:17 C004 The character '€' has no meaning here.")]
    [TestCase("température > 5", "1:1 C004 'température' is not a name. Names consist of the letters a to z, digits and '_'; a string stands in quotes.")]
    [TestCase("if", "1:1 C005 'if' is a reserved word and cannot be a name. A choice is written condition ? a : b.", true)]
    [TestCase("5u", "1:1 C007 Unsigned numbers are not part of the condition language. Write the number without the u.")]
    [TestCase("b'a'", "1:1 C007 Bytes are not part of the condition language. Write a string, without the b.")]
    [TestCase("temperature{a: 1}", "1:12 C007 Messages are not part of the condition language. A map is written {'key': value}, without a name before it.")]
    [TestCase("type(1)", "1:1 C007 'type' is not part of the condition language.")]
    [TestCase("timestamp('2020')", "1:1 C007 'timestamp' is not part of the condition language. Dates in ISO form (2026-01-31) compare correctly as strings.")]

    // macros
    [TestCase("has(1)", "1:1 C006 has() takes one fact or one entry of a map. Write has(country.name) or has(e.f).")]
    [TestCase("has(temperature, 1)", "1:1 C006 has() takes one fact or one entry of a map. Write has(country.name) or has(e.f).")]
    [TestCase("partner.themes.exists(x)", "1:16 C006 exists() takes two parts, not 1. Write list.exists(x, x > 1).")]
    [TestCase("partner.themes.map(1, 2)", "1:20 C006 The first part of map() must be a new plain name for the element. Write list.map(x, x * 2) or list.map(x, x > 1, x * 2).")]
    [TestCase("partner.themes.exists(x, has(x))", "1:30 C006 has() takes a fact or the entry of a map; 'x' is a variable, which is always there.")]
    [TestCase("all(partner.themes, true)", "1:1 C006 'all' is a macro and is written list.all(x, ...).")]

    // names
    [TestCase("country.incomegroup == 'LMC'", "1:1 C020 There is no fact 'country.incomegroup'. Did you mean 'country.income_group'?")]
    [TestCase("has(country.icnome_group)", "1:5 C020 There is no fact 'country.icnome_group'. Did you mean 'country.income_group'?")]
    [TestCase("income_group == 'LMC'", "1:1 C020 There is no fact 'income_group'. Did you mean 'country.income_group'?")]
    [TestCase("Need.Technology > 0.5", "1:1 C020 There is no fact 'Need.Technology'. Did you mean 'need.technology'?")]
    [TestCase("partner.share.water > 0.5", "1:1 C020 There is no fact 'partner.share.water'. Known are 'partner.share.energy'.")]
    [TestCase("partner.themes.exists(theme, thme == 'water')", "1:30 C020 There is no fact 'thme'. Did you mean 'theme'?")]
    [TestCase("xylophone", "1:1 C020 There is no fact 'xylophone'.")]
    [TestCase("country.income_group.startswith('L')", "1:22 C021 There is no function 'startswith'. Did you mean 'startsWith'?")]
    [TestCase("sise('a') == 1", "1:1 C021 There is no function 'sise'. Did you mean 'size'?")]
    [TestCase("partner.themes.exist(t, true)", "1:16 C021 There is no function 'exist'. Did you mean 'exists'?|1:22 C020 There is no fact 't'.")]
    [TestCase("math.lest(1, 2)", "1:1 C021 There is no function 'math.lest'. Did you mean 'math.least'?")]
    [TestCase("country.income_group.contains(1)", "1:22 C022 'contains' does not take (string, int). It is string.contains(string).")]
    [TestCase("contains('a', 'b')", "1:1 C022 'contains' is written behind its text, with a point. It is string.contains(string).")]
    [TestCase("'1'.double()", "1:5 C022 'double' is written before its argument. It is double(double) or double(int) or double(string).")]
    [TestCase("size(1)", "1:1 C022 'size' does not take (int). It is size(string) or string.size() or size(list(dyn)) or list(dyn).size() or size(map(dyn, dyn)) or map(dyn, dyn).size().")]
    [TestCase("math.least('a')", "1:1 C022 'math.least' does not take (string). It is math.least(int, ...) or math.least(double, ...) or math.least(list(int)) or math.least(list(double)).")]

    // types
    [TestCase("temperature == '5'", "1:1 C030 A string is compared with a number. Remove the quotes around the number, or convert with int(), double() or string().")]
    [TestCase("country.income_group > 5", "1:1 C030 A string is compared with a number. Remove the quotes around the number, or convert with int(), double() or string().")]
    [TestCase("temperature in ['1', '2']", "1:1 C030 A string is compared with a number. Remove the quotes around the number, or convert with int(), double() or string().")]
    [TestCase("partner.active > 1", "1:1 C031 '>' does not work on bool and int. It compares two numbers, two strings or two truth values.")]
    [TestCase("partner.themes < partner.themes", "1:1 C031 '<' does not work on list(string) and list(string). It compares two numbers, two strings or two truth values.")]
    [TestCase("'a' in country.income_group", "1:1 C031 'in' does not work on string and string. To look inside of a string, write text.contains('part').")]
    [TestCase("1 in 2", "1:1 C031 'in' does not work on int and int. A list or a map stands behind it.")]
    [TestCase("1 + 'a'", "1:1 C031 '+' does not work on int and string. It adds two numbers, joins two strings or joins two lists; string(x) makes a number a string.")]
    [TestCase("1.5 % 2.0", "1:1 C031 '%' does not work on double and double. It takes two whole numbers.")]
    [TestCase("'a' * 'b'", "1:1 C031 '*' does not work on string and string. It takes two numbers.")]
    [TestCase("-'a'", "1:2 C031 A minus sign takes a number; this is of type string.")]
    [TestCase("temperature.exists(x, true)", "1:1 C031 exists() goes over a list or a map; this is of type double.")]
    [TestCase("temperature * 2 > 5.0", "1:1 C032 '*' does not mix double and int. Write 2.0.")]
    [TestCase("country.population / 2.5 > 1.0", "1:1 C032 '/' does not mix int and double. Write double(country.population).")]
    [TestCase("!temperature", "1:2 C033 ! takes true or false; this is of type double. Compare it with something: x > 0.")]
    [TestCase("partner.active && country.income_group", "1:19 C033 && takes true or false; this is of type string. Compare it with something: s != ''.")]
    [TestCase("temperature ? 1 : 2", "1:1 C033 The part before ? takes true or false; this is of type double. Compare it with something: x > 0.")]
    [TestCase("partner.years.all(y, y)", "1:22 C033 The condition of all() takes true or false; this is of type int. Compare it with something: x > 0.")]
    [TestCase("temperature.max > 5", "1:13 C034 'temperature' is of type double and has no part 'max'.")]
    [TestCase("[1]['a']", "1:5 C038 The place in a list is a whole number, not of type string.")]
    [TestCase("partner.flows[1]", "1:15 C038 The keys of this map are of type string, not int.")]
    [TestCase("country.income_group[0]", "1:1 C038 Only lists and maps have elements; this is of type string.")]
    [TestCase("{1.5: 1}", "1:2 C038 The key of a map is a string, an int or a bool, not of type double.")]

    // what a fact can be
    [TestCase("country.income_group == 'LMIC'", "1:25 C035 'country.income_group' is never 'LMIC'. Did you mean 'LMC'?")]
    [TestCase("'low' != country.income_group", "1:1 C035 'country.income_group' is never 'low'. Its values are 'LMC', 'UMC', 'HIC'.")]
    [TestCase("country.income_group in ['LMC', 'UMX']", "1:33 C035 'country.income_group' is never 'UMX'. Did you mean 'UMC'?")]
    [TestCase("'enregy' in partner.themes", "1:1 C035 'partner.themes' is never 'enregy'. Did you mean 'energy'?")]
    [TestCase("partner.themes.exists(t, t == 'wood')", "1:31 C035 'partner.themes' is never 'wood'. Did you mean 'food'?")]
    [TestCase("partner.themes.filter(t, t != 'food').exists(t, t == 'sun')", "1:54 C035 'partner.themes' is never 'sun'. Its values are 'energy', 'water', 'food'.")]
    [TestCase("partner.themes[0] == 'watr'", "1:22 C035 'partner.themes' is never 'watr'. Did you mean 'water'?")]
    [TestCase("partner.themes == ['watr']", "1:20 C035 'partner.themes' is never 'watr'. Did you mean 'water'?")]
    [TestCase("need.technology >= 50", "1:20 C036 'need.technology' is compared with 50, but the range is 0..1. Write 0.5.")]
    [TestCase("100 == need.technology", "1:1 C036 'need.technology' is compared with 100, but the range is 0..1. Write 1.0.")]
    [TestCase("need.technology > -0.5", "1:19 C036 'need.technology' is compared with -0.5, but the range is 0..1.")]
    [TestCase("country.population > -1", "1:22 C036 'country.population' is compared with -1, but the range is 0 or more.")]
    [TestCase("temperature > 100", "1:15 C036 'temperature' is compared with 100, but the range is 60 °C or less.")]
    [TestCase("partner.years.exists(y, y > 20)", "1:29 C036 'partner.years' is compared with 20, but the range is 1960..2100.")]
    [TestCase("20 in partner.years", "1:1 C036 'partner.years' is compared with 20, but the range is 1960..2100.")]

    // patterns
    [TestCase("country.income_group.matches('(?=x)')", "1:30 C040 The regular expression cannot be used: look-ahead and look-behind are not supported (at character 1).")]
    [TestCase("country.income_group.matches('a(b')", "1:30 C040 The regular expression cannot be used: a '(' is not closed (at character 2).")]

    // warnings
    [TestCase("temperature == null", "1:16 C050 A missing fact is not null but unknown. Write has(fact) to ask whether a fact is there.")]
    [TestCase("partner.active == 1", "1:1 C051 Values of the types bool and int are never equal.")]
    [TestCase("[1] != ['a']", "1:1 C051 Values of the types list(int) and list(string) always differ.")]
    [TestCase("partner.active in [1, 2]", "1:1 C051 A value of type bool is never in list(int).")]
    [TestCase("partner.active ? 1 : 1.5", "1:1 C052 The results of ?: are of the types int and double. Write both with a fraction: 1.0 instead of 1.")]
    [TestCase("{'a': 1, 'a': 2}", "1:10 C053 The map has the key 'a' twice, which is an error when it is evaluated.")]
    public void A_fault_is_reported_where_it_stands(string text, string expected, bool more = false)
    {
        IEnumerable<string> findings = Run.Findings(text, Dictionary.Facts).Select(finding => finding.ToString()).Take(more ? 1 : int.MaxValue);
        Assert.That(string.Join('|', findings), Is.EqualTo(expected));
    }

    [TestCase("country.income_group == 'LMC' && need.technology >= 0.5 && partner.share.energy > 0")]
    [TestCase("temperature > 5 || country.population > 1.5 || 1 == 1.0")]
    [TestCase("has(partner.flows.ODA) && partner.flows['ODA'] > 1.0 && partner.flows.ODA < 2")]
    [TestCase("partner.themes.exists(t, t in ['energy', 'water']) && size(partner.themes) > 1 && 2000 in partner.years")]
    [TestCase("partner.themes.map(t, t + '!').all(t, t != 'anything')")]
    [TestCase("need.technology * 100.0 > 50.0")]
    [TestCase("math.greatest(need.technology, partner.share.energy) > 0.5")]
    [TestCase("country.income_group.matches('^L') && country.income_group.startsWith('X')")]
    [TestCase("need.technology in [0, 1, 0.5]")]
    public void A_sound_condition_has_no_findings(string text)
    {
        Assert.That(Run.Findings(text, Dictionary.Facts), Is.Empty);
    }

    [Test]
    public void All_faults_are_reported_at_once_in_the_order_of_the_text()
    {
        const string Text = "country.incom_group == 'LMC'\n  && need.technology > 50\n  && size(1) == '2' && (foo";
        Assert.That(
            Run.Findings(Text, Dictionary.Facts).Select(finding => $"{finding.Span} {finding.Code}"),
            Is.EqualTo(new[] { "1:1 C020", "2:24 C036", "3:6 C022", "3:25 C020", "3:28 C001" }));
    }

    [Test]
    public void Columns_count_code_points()
    {
        Diagnostic finding = Run.Finding("'🐱🐱' == 'a' && foo");
        Assert.That((finding.Span.Start, finding.Span.Length, finding.Span.Column), Is.EqualTo((17, 3, 16)));
    }

    [Test]
    public void Warnings_leave_a_condition_and_errors_none()
    {
        Assert.That(Condition.Compile("null == 1", ConditionScope.Empty).Condition, Is.Not.Null);
        Assert.That(Condition.Compile("nul == 1", ConditionScope.Empty).Condition, Is.Null);
    }

    [TestCase("1", "1:1 C037 The result is of type int; double is expected here. Write 1.0.")]
    [TestCase("country.population", "1:1 C037 The result is of type int; double is expected here. Write double(...) around it.")]
    [TestCase("partner.active ? 1 : 0.5", "1:1 C052 The results of ?: are of the types int and double. Write both with a fraction: 1.0 instead of 1.|1:18 C037 The result is of type int; double is expected here. Write 1.0.")]
    [TestCase("'a'", "1:1 C037 The result is of type string; double is expected here.")]
    [TestCase("temperature * 2.0", "")]
    [TestCase("dyn(1)", "")]
    public void The_result_has_the_type_that_is_expected(string text, string expected)
    {
        IReadOnlyList<Diagnostic> findings = Run.Findings(text, Dictionary.Facts, new CompileOptions { Expected = ConditionType.Double });
        Assert.That(string.Join('|', findings), Is.EqualTo(expected));
    }

    [Test]
    public void A_truth_value_where_one_is_expected_is_no_fault()
    {
        CompileOptions options = new() { Expected = ConditionType.Bool };
        Assert.That(Run.Findings("temperature > 5", Dictionary.Facts, options), Is.Empty);
        Assert.That(Run.Finding("temperature", Dictionary.Facts, options).Code, Is.EqualTo("C037"));
    }
}
