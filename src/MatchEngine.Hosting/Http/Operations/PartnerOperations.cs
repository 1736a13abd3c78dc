using MatchEngine.Catalogue.Showing;
using MatchEngine.Explaining;
using MatchEngine.Hosting.Http.Answering;
using MatchEngine.Hosting.Http.Asking;
using MatchEngine.Hosting.Http.Problems;
using MatchEngine.Matching;

namespace MatchEngine.Hosting.Http.Operations;

/// <summary>What is known of partners, and where one could work.</summary>
internal static class PartnerOperations
{
    private const string Tag = "Partners";

    public static Operation List { get; } = new("list-partners", "GET", "/partners", "Lists the partners of the catalogue.")
    {
        Tag = Tag,
        Parameters = [Parameters.Search],
        AnswerNote = "The partners, as 'catalogue list partners --format json' has them.",
        IsQuery = true,
        Answer = (call, _) => Answer.OfBytes(stream => CatalogueJson.Write(
            CatalogueRows.OfPartners(call.Matcher.Catalogue, call.GetOrDefault(Parameters.Search), Names.Of(call.Matcher.Catalogue).Index), call.Matcher.Catalogue.Info, stream, indented: false)),
    };

    public static Operation Show { get; } = new("show-partner", "GET", "/partners/{partner}", "Everything that the catalogue knows of a partner, each figure with year and source.")
    {
        Tag = Tag,
        Parameters = [Parameters.Partner],
        AnswerNote = "Its figures, as 'catalogue show --format json' has them for a partner.",
        Problems = [ProblemKinds.UnknownPartner, ProblemKinds.AmbiguousName],
        IsQuery = true,
        Answer = (call, _) => Answer.OfBytes(stream =>
        {
            Profiles.Catalogue catalogue = call.Matcher.Catalogue;
            CatalogueJson.Write(ProfileRows.Of(catalogue, catalogue.Partners[catalogue.PartnerIndex(call.Get(Parameters.Partner))]), catalogue.Info, stream, indented: false);
        }),
    };

    public static Operation Suggest { get; } = new("suggest-countries", "GET", "/partners/{partner}/suggestions", "Suggests countries for a partner, each with its reasons: the donor's view.")
    {
        Tag = Tag,
        Parameters = [Parameters.Partner, .. CountryOperations.Suggest.Parameters.Skip(1)],
        AnswerType = MatchJson.TypeInfo<MatchAnswer>(),
        AnswerNote = "The answer, as 'suggest --for --format json' has it.",
        Problems = [ProblemKinds.UnknownPartner, ProblemKinds.AmbiguousName, ProblemKinds.NeedsModel],
        IsQuery = true,
        Answer = (call, cancellation) =>
        {
            MatchQuestion question = MatchQuestion.ForPartner(call.Get(Parameters.Partner), call.Query());
            return call.Recorded(question, call.Service.SuggestFor(question.Partner!, question.Query, call.Snapshot, cancellation));
        },
    };
}
