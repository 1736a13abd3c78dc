using MatchEngine.Comparing;
using MatchEngine.Languages;
using MatchEngine.Rules;

namespace MatchEngine.Tests.Rules;

public sealed class TranslationTests
{
    private const string French = """{ "language": "fr", "rules": { "S1": { "title": "Le besoin", "because": "Besoin {need.energy:0.00}." } }, "facts": { "country.gap": "Un écart." } }""";

    private static readonly string[] Sets = [DefaultRules.DefaultId, DefaultRules.ProgrammesId];

    /// <summary>A set that the library carries is read without a look at its translations, so this is where they are looked through.</summary>
    [TestCaseSource(nameof(Sets))]
    public void The_carried_translations_are_without_a_fault(string id)
    {
        RuleSetResult result = RuleSet.Read(Copy(), DefaultRules.PathOf(id, null)!);
        Assert.That(result.Faults, Is.Empty);
        Assert.That(result.RuleSet!.Revision, Is.EqualTo(DefaultRules.Load(id).Revision));
    }

    [Test]
    public void Every_sentence_and_title_of_the_default_rules_speaks_six_languages([Values("fr", "es", "zh", "ar", "ru")] string language)
    {
        Assert.That(World.Rules.Rules.Where(rule => rule.Sentences.Any(sentence => !sentence.Languages.Contains(language))).Select(rule => rule.Id), Is.Empty);
        Assert.That(World.Rules.Rules.Where(rule => !rule.IsTitledIn(language)).Select(rule => rule.Id), Is.Empty);
    }

    [Test]
    public void What_an_officer_is_asked_for_is_described_in_six_languages([Values("fr", "es", "zh", "ar", "ru")] string language)
    {
        var facts = World.Rules.Facts.Facts;
        IEnumerable<string> silent = Enumerable.Range(0, facts.Length)
            .Where(fact => facts[fact].Origin == MatchEngine.Facts.FactOrigin.Officer && World.Rules.Facts.Facts[fact].Side != MatchEngine.Facts.FactSide.Programme)
            .Where(fact => World.Rules.DescriptionOf(fact, language) == facts[fact].Description)
            .Select(fact => facts[fact].Name);
        Assert.That(silent, Is.Empty);
    }

    [Test]
    public void A_text_beside_the_rules_is_shown_and_what_is_missing_falls_back_to_english()
    {
        RuleSet rules = BrokenTranslations.With(French).Load();
        Rule rule = rules.Find("S1")!;
        rules.Facts.TryFind("country.gap", out int gap);
        rules.Facts.TryFind("need.energy", out int need);
        Assert.Multiple(() =>
        {
            Assert.That(rule.TitleIn("fr"), Is.EqualTo("Le besoin"));
            Assert.That(rule.Because!.Raw("fr"), Is.EqualTo("Besoin {need.energy:0.00}."));
            Assert.That(rules.DescriptionOf(gap, "fr"), Is.EqualTo("Un écart."));
            Assert.That(rule.Because!.Languages, Is.EqualTo(new[] { "en", "fr" }));
            Assert.That(rule.TitleIn("es"), Is.EqualTo("Need meets share"));
            Assert.That(rule.Because!.Raw("es"), Is.EqualTo("Need {need.energy:0.00}."));
            Assert.That(rules.DescriptionOf(need, "fr"), Is.EqualTo("A need."));
            Assert.That(rules.Find("A1")!.IsTitledIn("fr"), Is.False);
        });
    }

    [Test]
    public void Layout_and_comments_do_not_change_the_revision_and_a_word_does()
    {
        string revision = BrokenTranslations.With(French).Load().Revision;
        Assert.Multiple(() =>
        {
            Assert.That(BrokenTranslations.With("// reviewed\n" + French.Replace("{ \"", "{\n\"")).Load().Revision, Is.EqualTo(revision));
            Assert.That(BrokenTranslations.With(French.Replace("Un écart", "Un grand écart")).Load().Revision, Is.Not.EqualTo(revision));
            Assert.That(Draft.Small.Load().Revision, Is.Not.EqualTo(revision));
        });
    }

    [Test]
    public void A_diff_names_the_texts_that_changed_and_reaches_words_only()
    {
        RuleSet before = BrokenTranslations.With(French).Load();
        RuleSet after = BrokenTranslations.With(French.Replace("Besoin", "Un besoin").Replace("\"title\": \"Le besoin\", ", "")).Load();
        RuleChange change = RuleSetDiff.Between(before, after).Changes.Single();
        Assert.Multiple(() =>
        {
            Assert.That(change.Subject, Is.EqualTo("fr"));
            Assert.That(change.Reach, Is.EqualTo(ChangeReach.Words));
            Assert.That(change.Sentences, Is.EqualTo(new[] { "1 text(s) changed: S1 because.", "1 text(s) gone: S1 title." }));
            Assert.That(RuleSetDiff.Between(Draft.Small.Load(), before).Changes.Single().Kind, Is.EqualTo("added"));
        });
    }

    [Test]
    public void The_codes_of_languages_are_those_of_the_sentences() =>
        Assert.That(World.Rules.Find("X11")!.Because!.Languages, Is.EqualTo(LanguageCodes.All));

    private static MemoryRuleFiles Copy() => new(DefaultRules.Paths.ToDictionary(path => path, path => DefaultRules.Files.Read(path)!));
}
