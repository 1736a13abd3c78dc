using System.Text.RegularExpressions;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Ranking;
using MatchEngine.Ranking.Features;
using MatchEngine.Rules;

namespace MatchEngine.Tests.Languages;

public sealed partial class LabelTests
{
    /// <summary>Keys that are put together from codes; that they are all there is asserted by the codes.</summary>
    private static readonly string[] Families = ["code.", "income.", "class.", "outcome.", "likelihood.", "money.", "feature.", "suggest.level", "suggest.modality"];

    private static readonly string[] Others = [.. LanguageCodes.All.Where(code => code != LanguageCodes.English)];

    [TestCaseSource(nameof(Others))]
    public void Every_language_has_every_key_and_no_other(string language)
    {
        string[] expected = [.. Bare(Labels.English)];
        Assert.That(Bare(Labels.In(language)), Is.EquivalentTo(expected));
    }

    [TestCaseSource(nameof(Others))]
    public void A_translation_has_the_placeholders_of_the_english_text(string language)
    {
        Labels labels = Labels.In(language);
        foreach (string key in labels.Keys)
        {
            string english = Labels.English.Keys.Contains(key) ? key : $"{key.Split('#')[0]}#other";

            // A form for one or two of something may say the number in words.
            IEnumerable<string> own = Placeholders(labels[key]).Where(name => name != "{count}");
            Assert.That(own, Is.EqualTo(Placeholders(Labels.English[english]).Where(name => name != "{count}")), $"{key} in {language}");
        }
    }

    [Test]
    public void A_text_that_counts_has_the_forms_of_its_language([Values("en", "fr", "es", "zh", "ar", "ru")] string language)
    {
        foreach (IGrouping<string, string> forms in Labels.In(language).Keys.Where(key => key.Contains('#')).GroupBy(key => key.Split('#')[0], key => key.Split('#')[1]))
        {
            Assert.That(forms, Is.EquivalentTo(PluralForms.Of(language)), forms.Key);
        }
    }

    [Test]
    public void Every_label_is_used_and_every_label_used_is_there()
    {
        string[] sources = [.. Directory.GetFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/")).Select(File.ReadAllText)];
        HashSet<string> written = [.. sources.SelectMany(source => Literal().Matches(source)).Select(match => match.Groups[1].Value)];
        string[] keys = [.. Bare(Labels.English)];
        Assert.That(keys.Where(key => !written.Contains(key) && !Families.Any(family => key.StartsWith(family, StringComparison.Ordinal)) && !Composed(key, sources)), Is.Empty, "not used");

        string[] asked = [.. sources.SelectMany(source => Asked().Matches(source)).Select(match => match.Groups[1].Value).Distinct()];
        Assert.That(asked, Has.Length.GreaterThan(50));
        Assert.That(asked.Where(key => !keys.Contains(key)), Is.Empty, "not there");
    }

    [Test]
    public void Every_kind_theme_level_modality_status_group_and_class_has_a_label()
    {
        HashSet<string> keys = [.. Labels.English.Keys];
        IEnumerable<string> codes = Enum.GetValues<PartnerKind>().Select(kind => kind.Code())
            .Concat(Enum.GetValues<Theme>().Select(theme => theme.Code()))
            .Concat(Enum.GetValues<CooperationLevel>().Select(level => level.Code()))
            .Concat(Enum.GetValues<Modality>().Select(modality => modality.Code()))
            .Concat(Enum.GetValues<LinkStatus>().Select(status => status.Code()))
            .Concat(Enum.GetValues<FlowChannel>().Select(channel => channel.Code()))
            .Select(code => $"code.{code}")
            .Concat(Enum.GetValues<IncomeGroup>().Select(group => $"income.{group.Code()}"))
            .Concat(Enum.GetValues<RuleClass>().Select(ruleClass => $"class.{ruleClass.Code()}"))
            .Concat(new double?[] { null, 0, 0.2, 0.5, 0.75 }.Select(frequency => $"likelihood.{Calibration.Word(frequency).Replace(' ', '_')}"));
        Assert.That(codes.Where(code => !keys.Contains(code)), Is.Empty);
        Assert.That(Enum.GetValues<RuleOutcome>().Select(Labels.In("fr").Of), Is.Unique);
    }

    [Test]
    public void Every_feature_has_its_two_sentences_and_no_other_is_there()
    {
        string[] extra = ["feature.industrial", "feature.km", "feature.under_one_percent", "feature.not_additive"];
        IEnumerable<string> expected = PairingFeatures.Names.SelectMany(name => new[] { $"feature.{name}", $"feature.{name}.absent" }).Concat(extra);
        Assert.That(Labels.English.Keys.Where(key => key.StartsWith("feature.", StringComparison.Ordinal)), Is.EquivalentTo(expected));
    }

    [Test]
    public void Every_value_that_a_fact_may_have_is_put_into_words()
    {
        HashSet<string> keys = [.. Labels.English.Keys];
        string[] groups = ["LIC", "LMC", "UMC", "HIC", "unclassified"];
        IEnumerable<string> values = World.Rules.Facts.Facts.SelectMany(fact => fact.Allowed).Distinct().Except(groups);
        Assert.That(values.Where(value => !keys.Contains($"code.{value}")), Is.Empty);
    }

    [Test]
    public void Another_language_than_the_six_is_answered_in_english() =>
        Assert.That(Labels.In("de"), Is.SameAs(Labels.English));

    [Test]
    public void A_placeholder_without_a_value_is_refused() =>
        Assert.That(() => Labels.English.Text("note.flows_end"), Throws.ArgumentException.With.Message.Contains("'year'"));

    [TestCase("en", 1_871_000_000, "USD 1.9 billion", "USD 1.9bn")]
    [TestCase("fr", 1_871_000_000, "1.9 milliard de dollars", "1.9 Md USD")]
    [TestCase("fr", 2_871_000_000, "2.9 milliards de dollars", "2.9 Md USD")]
    [TestCase("zh", 1_871_000_000, "18.71亿美元", "18.71亿美元")]
    [TestCase("zh", 23_900_000, "2,390万美元", "2,390万美元")]
    [TestCase("zh", 654_900, "65.5万美元", "65.5万美元")]
    [TestCase("ru", 655_000, "655 тыс. долл. США", "655 тыс. долл.")]
    [TestCase("es", 5_000, "5 mil dólares", "5 mil USD")]
    public void Money_is_said_in_the_words_and_scales_of_the_language(string language, double usd, string sentence, string table)
    {
        Assert.That(Labels.In(language).Money(usd), Is.EqualTo(sentence));
        Assert.That(Labels.In(language).ShortMoney(usd), Is.EqualTo(table));
    }

    [TestCase("ru", 1, "one")]
    [TestCase("ru", 11, "many")]
    [TestCase("ru", 22, "few")]
    [TestCase("ru", 112, "many")]
    [TestCase("ar", 0, "zero")]
    [TestCase("ar", 2, "two")]
    [TestCase("ar", 103, "few")]
    [TestCase("ar", 99, "many")]
    [TestCase("ar", 100, "other")]
    [TestCase("fr", 0, "one")]
    [TestCase("fr", 2, "other")]
    [TestCase("zh", 1, "other")]
    [TestCase("es", 0, "other")]
    public void Plural_forms_are_those_of_the_cldr(string language, int number, string form) =>
        Assert.That(PluralForms.Of(language, number), Is.EqualTo(form));

    [Test]
    public void Thousands_are_set_apart_so_that_no_language_reads_a_decimal_sign()
    {
        Assert.That(Labels.English.Whole(12345), Is.EqualTo("12,345"));
        Assert.That(Labels.In("es").Whole(12345), Is.EqualTo("12\u00A0345"));
    }

    private static IEnumerable<string> Bare(Labels labels) => labels.Keys.Select(key => key.Split('#')[0]).Distinct();

    /// <summary>A key whose beginning stands in an interpolated string: <c>$"suggest.{column}"</c>.</summary>
    private static bool Composed(string key, string[] sources) =>
        key.Split('.') is [var section, var rest] && sources.Any(source => source.Contains($"$\"{section}.{{", StringComparison.Ordinal) && source.Contains($"\"{rest}\"", StringComparison.Ordinal));

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("\\{[a-z_]+\\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("\"([a-z]+(?:\\.[a-z_]+)+)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("(?:labels|words|Labels\\.English)(?:\\[|\\.(?:Text|Count)\\(\\s*)\"([a-z_.]+)\"")]
    private static partial Regex Asked();
}
