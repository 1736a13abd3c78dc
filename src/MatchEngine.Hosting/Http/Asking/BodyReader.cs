using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MatchEngine.Hosting.Http.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace MatchEngine.Hosting.Http.Asking;

/// <summary>Reads the JSON body of a request.</summary>
internal static class BodyReader
{
    /// <summary>Takes the whole body of a request.</summary>
    /// <exception cref="ProblemException">It is of a type that is not read here.</exception>
    /// <exception cref="BadHttpRequestException">It is too large, or comes in too slowly.</exception>
    public static async Task<ReadOnlyMemory<byte>> Take(HttpContext http, long limit, CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out MediaTypeHeaderValue? media)
            || !media.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (media.Charset.HasValue && !media.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            throw new ProblemException(
                ProblemKinds.UnsupportedMediaType,
                string.IsNullOrEmpty(http.Request.ContentType) ? "The body has no Content-Type." : $"The body is of type '{http.Request.ContentType}'.");
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = limit;
        }

        using MemoryStream body = new();
        await http.Request.Body.CopyToAsync(body, cancellation).ConfigureAwait(false);
        return body.ToArray();
    }

    /// <summary>Reads a body.</summary>
    /// <exception cref="ProblemException">It is no JSON, or not what is read here.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> body, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(body.Span, type) ?? throw new ProblemException(ProblemKinds.BadBody, "The body is null; an object is needed.");
        }
        catch (JsonException e)
        {
            string where = $"body:{(e.LineNumber ?? 0) + 1}:{(e.BytePositionInLine ?? 0) + 1}";
            throw new ProblemException(ProblemKinds.BadBody, $"{where} {What(e)}") { Faults = [new ProblemFault(where, What(e))] };
        }
    }

    /// <summary>What is wrong, without the names of our types.</summary>
    private static string What(JsonException e)
    {
        if (e.InnerException is JsonException syntax)
        {
            int place = syntax.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            return place < 0 ? syntax.Message : syntax.Message[..place];
        }

        return $"'{e.Path ?? "$"}' is not what is read here, or is given twice.";
    }
}
