using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MatchEngine.Explaining;
using MatchEngine.Hosting.Http.Answering;
using MatchEngine.Hosting.Http.Asking;
using MatchEngine.Hosting.Http.Documents;
using MatchEngine.Hosting.Http.Problems;
using MatchEngine.Matching;
using Microsoft.AspNetCore.Http;

namespace MatchEngine.Hosting.Http.Operations;

/// <summary>All middle-income countries at once.</summary>
internal static class WorldOperations
{
    private const string Tag = "World";

    public static Operation SuggestAll { get; } = new("suggest-all", "GET", "/suggestions", "Suggests partners for every middle-income country, one country a line, as each is done.")
    {
        Tag = Tag,
        Parameters =
        [
            Parameters.TopOfEach, Parameters.Theme, Parameters.Kind, Parameters.Level, Parameters.MinHistory, Parameters.SouthSouth, Parameters.AnyIncome, Parameters.ForUnido,
            Parameters.AsOf, Parameters.Language,
        ],
        AnswerType = MatchJson.TypeInfo<MatchAnswer>(),
        MediaType = "application/x-ndjson",
        AnswerNote = "Lines of JSON: each is the answer for one country, as 'suggest --format json' has it, without what moved each likelihood. All are of one snapshot. An answer that breaks off without its last line feed is not whole.",
        Problems = [ProblemKinds.NeedsModel],
        IsHeavy = true,
        Stream = Lines,
    };

    public static Operation Matrix { get; } = new("matrix", "GET", "/matrix", "Every middle-income country against every partner in numbers, for a picture of the whole.")
    {
        Tag = Tag,
        Parameters = [Parameters.Theme, Parameters.AnyIncome, Parameters.ForUnido, Parameters.AsOf, Parameters.Language],
        AnswerType = ApiJson.Context.MatrixDocument,
        AnswerNote = "Partners with their kind and themes; countries with their scores, places, likelihoods, links and closed gates, in the order of the partners.",
        Problems = [ProblemKinds.NeedsModel],
        IsHeavy = true,
        IsQuery = true,
        Answer = (call, cancellation) => Answer.Of(MatrixMaker.Make(call.Matcher, call.Query(), cancellation), ApiJson.Context.MatrixDocument),
    };

    private static async Task Lines(Call call, CancellationToken cancellation)
    {
        HttpResponse response = call.Http.Response;
        response.ContentType = "application/x-ndjson";
        response.Headers.CacheControl = "no-store";
        JsonTypeInfo<MatchAnswer> type = MatchJson.TypeInfo<MatchAnswer>(indented: false);
        IEnumerable<MatchAnswer> answers = call.Service.SuggestAll(call.Query() with { LikelihoodParts = false }, call.Snapshot, cancellation);
        if (HttpMethods.IsHead(call.Http.Request.Method))
        {
            return;
        }

        foreach (MatchAnswer answer in answers)
        {
            using (Utf8JsonWriter writer = new(response.BodyWriter, new JsonWriterOptions { Encoder = type.Options.Encoder, SkipValidation = true }))
            {
                JsonSerializer.Serialize(writer, answer, type);
            }

            response.BodyWriter.Write("\n"u8);
            await response.BodyWriter.FlushAsync(cancellation).ConfigureAwait(false);
        }
    }
}
