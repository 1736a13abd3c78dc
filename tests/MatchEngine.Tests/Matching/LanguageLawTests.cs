using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Ranking;

namespace MatchEngine.Tests.Matching;

public sealed class LanguageLawTests
{
    private static readonly Lazy<Matcher> Matcher = new(() => MatchEngine.Matcher.Create(World.Catalogue, World.Rules, ranker: DefaultRanker.Load()));

    private static readonly string[] Others = [.. LanguageCodes.All.Where(code => code != LanguageCodes.English)];

    [TestCaseSource(nameof(Others))]
    public void Places_scores_and_codes_are_the_same_in_every_language(string language)
    {
        foreach (string country in new[] { "MAR", "VNM", "FJI" })
        {
            Assert.That(
                Skeleton(Matcher.Value.Suggest(country, new SuggestQuery { Language = language, Top = null })),
                Is.EqualTo(Skeleton(Matcher.Value.Suggest(country, new SuggestQuery { Top = null }))));
        }
    }

    [TestCaseSource(nameof(Others))]
    public void No_sentence_of_an_answer_stays_english(string language)
    {
        MatchAnswer english = Matcher.Value.Suggest("KEN");
        MatchAnswer other = Matcher.Value.Suggest("KEN", new SuggestQuery { Language = language });
        string[] same = [.. Sentences(english).Intersect(Sentences(other))];
        Assert.That(same, Is.Empty);
        Assert.That(other.Country!.Name, Is.EqualTo(World.Catalogue.Countries[World.Catalogue.CountryIndex("KEN")].Names.In(language)));
    }

    [Test]
    public void A_language_that_is_not_one_of_the_six_is_answered_in_english() =>
        Assert.That(Sentences(Matcher.Value.Suggest("MAR", new SuggestQuery { Language = "de" })), Is.EqualTo(Sentences(Matcher.Value.Suggest("MAR"))));

    private static IEnumerable<string> Skeleton(MatchAnswer answer) => answer.Suggestions.Select(s =>
        $"{s.Rank} {s.Partner.Id} {s.OrderKey:R} {s.Score:R} {s.ScoreHigh:R} {s.Likelihood?.Word} {s.Link.Status} {string.Join(' ', s.Levels)} {string.Join(' ', s.Tags)} {string.Join(' ', s.Reasons.Select(r => r.Rule))} {string.Join(' ', s.Missing.Select(m => m.Fact))}");

    private static IEnumerable<string> Sentences(MatchAnswer answer) =>
        answer.Notes.Concat(answer.Suggestions.SelectMany(s =>
            s.Reasons.Select(reason => reason.Sentence)
                .Concat(s.Cautions.Select(caution => caution.Sentence))
                .Concat(s.NextSteps.Select(step => step.Sentence))
                .Concat(s.Missing.Select(missing => missing.Description))));
}
