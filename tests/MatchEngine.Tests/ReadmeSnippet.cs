using System.Globalization;
using MatchEngine.Catalogue;
using MatchEngine.Matching;
using MatchEngine.Ranking;
using MatchEngine.Rules;

namespace MatchEngine.Tests;

/// <summary>The code of the README, compiled and run; a test holds the two against each other.</summary>
internal static class ReadmeSnippet
{
    public static void Run(TextWriter output)
    {
        // README: begin
        Matcher matcher = Matcher.Create(DefaultCatalogue.Load(), DefaultRules.Load(), ranker: DefaultRanker.Load());
        MatchAnswer answer = matcher.Suggest("MAR", new SuggestQuery { Top = 3 });
        foreach (Suggestion suggestion in answer.Suggestions)
        {
            output.WriteLine($"{suggestion.Rank}. {suggestion.Partner.Name}: {suggestion.Score.ToString("0.0", CultureInfo.InvariantCulture)} points");
            output.WriteLine($"   {suggestion.Reasons[0].Sentence} (paragraphs {string.Join(", ", suggestion.Reasons[0].Paragraphs)})");
        }

        // README: end
    }
}
