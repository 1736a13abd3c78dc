using System.Collections.Frozen;
using MatchEngine.Conditions;
using MatchEngine.Rules.Linting;

namespace MatchEngine.Rules;

/// <summary>The codes of faults in rule files, each with an explanation.</summary>
public static class RuleFaults
{
    /// <summary>Not JSON.</summary>
    public const string NotJson = "R001";

    /// <summary>A name stands twice in one object.</summary>
    public const string DuplicateName = "R002";

    /// <summary>The file is larger than a rule file may be.</summary>
    public const string FileTooLarge = "R003";

    /// <summary>The file can't be found.</summary>
    public const string FileMissing = "R004";

    /// <summary>A member has the wrong type.</summary>
    public const string WrongType = "R005";

    /// <summary>A member that must be there is not.</summary>
    public const string MemberMissing = "R006";

    /// <summary>A member that nothing reads.</summary>
    public const string UnknownMember = "R007";

    /// <summary>A value that the format does not allow.</summary>
    public const string BadValue = "R008";

    /// <summary>Two rules, facts, documents or scenarios with one id.</summary>
    public const string DuplicateId = "R009";

    /// <summary>A language version that this engine does not speak.</summary>
    public const string UnknownLanguage = "R010";

    /// <summary>A source that the rule set does not list, or no paragraph.</summary>
    public const string UnknownSource = "R011";

    /// <summary>A placeholder that names no fact or no format.</summary>
    public const string BadPlaceholder = "R012";

    /// <summary>A derived fact that depends on itself.</summary>
    public const string Cycle = "R013";

    /// <summary>A derived fact that no rule derives, or a rule that derives a fact that is not derived.</summary>
    public const string NotDerived = "R014";

    /// <summary>A fact derived by several rules whose periods overlap.</summary>
    public const string DerivedTwice = "R015";

    /// <summary>A derived fact that reads facts of a side that it may not see.</summary>
    public const string WrongSide = "R016";

    /// <summary>A catalogue fact that the engine can't bind.</summary>
    public const string Unbound = "R017";

    /// <summary>More rules, facts or files than one rule set may hold.</summary>
    public const string TooMany = "R018";

    /// <summary>A period that ends before it begins.</summary>
    public const string BadPeriod = "R019";

    /// <summary>A sentence without a translation that others of the set have.</summary>
    public const string Untranslated = "R020";

    /// <summary>A released version that is not what was released.</summary>
    public const string ReleaseChanged = "R021";

    /// <summary>A rule that speaks of what its programme does not know together, or of a programme without naming it.</summary>
    public const string WrongSubject = "R022";

    /// <summary>A translation that shows other facts than the English sentence.</summary>
    public const string TranslationDiffers = "R023";

    /// <summary>A translation of a rule, member or fact that is not there.</summary>
    public const string StrayTranslation = "R024";

    private static readonly FrozenDictionary<string, string> Explanations = new Dictionary<string, string>
    {
        [NotJson] = "Rule files are JSON in UTF-8; comments (// and /* */) are allowed, trailing commas are not. The place given is where reading stopped: the mistake stands there or just before, often a missing comma, quote or bracket.",
        [DuplicateName] = "An object names each member once. With two of the same name it would depend on the reader which one counts, so neither does.",
        [FileTooLarge] = "A rule file is written and read by people. A file beyond 8 MiB is a mistake or an attack, and is not read. Split a large set into files by theme.",
        [FileMissing] = "The rule set lists a file that is not there. Paths are relative to ruleset.json and use forward slashes.",
        [WrongType] = "The member is there, but as something else than the format asks for: a string where a number is expected, a list where an object is expected.",
        [MemberMissing] = "The format needs this member. The schema in rules/schema lists what each kind of rule needs.",
        [UnknownMember] = "Nothing reads this member, so what it says would silently not count. Mend the spelling, or turn it into a comment.",
        [BadValue] = "The value is of the right type but not one the format allows.",
        [DuplicateId] = "Ids are how answers, tests and change logs refer to a rule or a fact, so each stands for one thing in the whole set.",
        [UnknownLanguage] = "'language' says what an engine must understand to read the set, apart from the set's own version. This engine speaks the version named in the message; 'rules upgrade' rewrites files of an older one.",
        [UnknownSource] = "Every rule cites a document that ruleset.json lists under 'documents', and at least one paragraph of it, unless it is of class 'ours'.",
        [BadPlaceholder] = "A placeholder is {fact} or {fact:format} with a fact of the dictionary and one of the formats 0, 0.0, 0.00, 0%, usd, words, list, year. Write {{ for a brace. A parenthesis around a fact that is not known is left out of the sentence.",
        [Cycle] = "Derived facts are computed in order: each from facts that are known before it. These depend on each other in a ring; cut it.",
        [NotDerived] = "A fact with \"from\": \"derived\" is made by a rule of kind derive, and only such a fact is.",
        [DerivedTwice] = "Two rules derive the same fact on the same day, so its value would depend on their order. Give them periods that do not overlap, or merge them.",
        [WrongSide] = "A fact of the country may read run and country facts, a fact of the partner run, partner and home facts; only facts of the pairing may read all. Change the fact's side or the expression.",
        [Unbound] = "A fact with \"from\": \"catalogue\" is read from profiles by the engine. It knows the names that the message lists; for what an officer supplies write \"from\": \"officer\". A fact with \"from\": \"programme\" is supplied by a programme, which knows fixed names too.",
        [TooMany] = "The limits keep a broken or hostile set from exhausting the machine: 64 files, 5,000 rules, 5,000 facts.",
        [BadPeriod] = "'effective' runs from 'from' to 'to', both days included, as YYYY-MM-DD.",
        [Untranslated] = "Sentences may carry translations. Where one is missing, English is shown, and 'rules check' counts it.",
        [ReleaseChanged] = "A released version never changes: answers that cite it must be replayable. Restore its files from version control; what should be different goes into the working set and a new version.",
        [WrongSubject] = "A programme runs its rules in stages, and each stage knows certain subjects (the first words of facts): triangular knows the country, then country and provider, then country and funder, then all with the triple; regional knows each member, then the group, then group and partner. A rule names its programme with 'programme' and reads subjects that some stage of it knows together.",
        [TranslationDiffers] = "A translation has the same placeholders as the English sentence, formats too, in whatever order its grammar asks for. Without one of them it would say less than the rule; with another one, more.",
        [StrayTranslation] = "A file of translations names rules by id, their members title, because, otherwise, nextStep and caution, and facts by name. This one is not there, so nobody would ever see the text: mend the name, or remove the text with the rule that it belonged to.",
        [LintCodes.Constant] = "The clause comes out the same for every pairing where it can be told: it compares a fact with a number outside or at the end of its range, repeats another clause, or stands beside its own opposite.",
        [LintCodes.Unreachable] = "The parts of the condition contradict each other, so the rule is never met.",
        [LintCodes.Subsumed] = "Another rule of the same kind does all that this one does, on every pairing and day. Remove it, or make it say something of its own.",
        [LintCodes.Overlap] = "Rules that cut one number into bands share a stretch, so that both are met there.",
        [LintCodes.Gap] = "Rules that cut one number into bands leave a stretch between them where none is met.",
        [LintCodes.Unused] = "A fact is derived and nothing reads it: no condition and no sentence.",
        [LintCodes.NeverKnown] = "The catalogue has the fact for no country, partner or pairing at all, so rules that read it can never tell.",
        [LintCodes.StaleIgnore] = "An ignore stays useful only as long as there is something to ignore; this one hides the next finding instead.",
    }.ToFrozenDictionary();

    /// <summary>All codes that a rule file's fault may carry, those of conditions included.</summary>
    public static IEnumerable<string> Codes => Explanations.Keys.Concat(ConditionCodes.All.Keys).Order(StringComparer.Ordinal);

    /// <summary>A paragraph on a code: what it means and what to do; null for an unknown code.</summary>
    public static string? Explain(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        string key = code.Trim().ToUpperInvariant();
        return Explanations.GetValueOrDefault(key) ?? ConditionCodes.Explain(key);
    }
}
