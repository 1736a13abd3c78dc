using MatchEngine.Catalogue.Showing;
using MatchEngine.Explaining;
using MatchEngine.Hosting.Http.Answering;
using MatchEngine.Hosting.Http.Asking;
using MatchEngine.Hosting.Http.Problems;
using MatchEngine.Matching;

namespace MatchEngine.Hosting.Http.Operations;

/// <summary>What is known of countries, and whom to approach for one.</summary>
internal static class CountryOperations
{
    private const string Tag = "Countries";

    public static Operation List { get; } = new("list-countries", "GET", "/countries", "Lists the countries of the catalogue.")
    {
        Tag = Tag,
        Parameters = [Parameters.Search],
        AnswerNote = "The countries, as 'catalogue list countries --format json' has them.",
        IsQuery = true,
        Answer = (call, _) => Answer.OfBytes(stream => CatalogueJson.Write(
            CatalogueRows.OfCountries(call.Matcher.Catalogue, call.GetOrDefault(Parameters.Search), Names.Of(call.Matcher.Catalogue).Index), call.Matcher.Catalogue.Info, stream, indented: false)),
    };

    public static Operation Show { get; } = new("show-country", "GET", "/countries/{country}", "Everything that the catalogue knows of a country, each figure with year and source.")
    {
        Tag = Tag,
        Parameters = [Parameters.Country],
        AnswerNote = "Its figures, as 'catalogue show --format json' has them for a country.",
        Problems = [ProblemKinds.UnknownCountry, ProblemKinds.AmbiguousName],
        IsQuery = true,
        Answer = (call, _) => Answer.OfBytes(stream =>
        {
            Profiles.Catalogue catalogue = call.Matcher.Catalogue;
            CatalogueJson.Write(ProfileRows.Of(catalogue, catalogue.Countries[catalogue.CountryIndex(call.Get(Parameters.Country))]), catalogue.Info, stream, indented: false);
        }),
    };

    public static Operation Suggest { get; } = new("suggest-partners", "GET", "/countries/{country}/suggestions", "Suggests partners for a country, each with its reasons.")
    {
        Tag = Tag,
        Parameters =
        [
            Parameters.Country, Parameters.Top, Parameters.Theme, Parameters.Kind, Parameters.Level, Parameters.MinHistory, Parameters.SouthSouth, Parameters.AnyIncome,
            Parameters.ForUnido, Parameters.AsOf, Parameters.Language,
        ],
        AnswerType = MatchJson.TypeInfo<MatchAnswer>(),
        AnswerNote = "The answer, as 'suggest --format json' has it; without suggestions where nothing qualifies, and then it says why.",
        Problems = [ProblemKinds.UnknownCountry, ProblemKinds.AmbiguousName, ProblemKinds.NeedsModel],
        IsQuery = true,
        Answer = (call, cancellation) =>
        {
            MatchQuestion question = MatchQuestion.ForCountry(call.Get(Parameters.Country), call.Query());
            return call.Recorded(question, call.Service.Suggest(question.Country!, question.Query, call.Snapshot, cancellation));
        },
    };
}
