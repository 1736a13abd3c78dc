using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace MatchEngine.Hosting.Http.Answering;

/// <summary>Writes answers with what lets a client keep them: entity tag, cache control, packed where the client takes it.</summary>
internal static class AnswerWriter
{
    private const string PackedSuffix = "-gzip";

    /// <summary>Says that the client has the answer already, where it does.</summary>
    /// <param name="http">The request.</param>
    /// <param name="tag">The tag of the answer, without quotes.</param>
    /// <returns>Whether the request is answered.</returns>
    public static bool NotModified(HttpContext http, string tag)
    {
        StringValues asked = http.Request.Headers.IfNoneMatch;
        if (StringValues.IsNullOrEmpty(asked) || !Matches(asked, tag))
        {
            return false;
        }

        http.Response.StatusCode = StatusCodes.Status304NotModified;
        Head(http.Response, Quoted(tag, TakesPacked(http.Request)));
        return true;
    }

    /// <summary>Writes an answer that is kept as bytes.</summary>
    public static Task Write(HttpContext http, KeptAnswer answer)
    {
        bool packed = TakesPacked(http.Request);
        byte[] body = packed ? answer.Packed : answer.Body;
        HttpResponse response = http.Response;
        Head(response, packed ? answer.QuotedPackedTag : answer.QuotedTag);
        response.ContentType = answer.MediaType;
        response.ContentLength = body.Length;
        if (packed)
        {
            response.Headers.ContentEncoding = "gzip";
        }

        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body, http.RequestAborted).AsTask();
    }

    /// <summary>Writes an answer as it is made; nothing of it is kept.</summary>
    /// <param name="http">The request.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="tag">Its tag, or null for one that is not to be kept by clients.</param>
    public static async Task Write(HttpContext http, Answer answer, string? tag)
    {
        HttpResponse response = http.Response;
        if (tag is null)
        {
            response.Headers.CacheControl = "no-store";
        }
        else
        {
            Head(response, Quoted(tag, packed: false));
        }

        response.ContentType = answer.MediaType;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            answer.Write(response.BodyWriter);
            await response.BodyWriter.FlushAsync(http.RequestAborted).ConfigureAwait(false);
        }
    }

    /// <summary>A tag as headers have it; the packed form is another sequence of bytes and has another.</summary>
    public static string Quoted(string tag, bool packed) => $"\"{tag}{(packed ? PackedSuffix : "")}\"";

    private static void Head(HttpResponse response, string quotedTag)
    {
        response.Headers.ETag = quotedTag;

        // Kept, but asked about each time: the rules may be others the next moment.
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.Vary = "Accept-Encoding";
    }

    private static bool Matches(StringValues asked, string tag)
    {
        if (!EntityTagHeaderValue.TryParseList(asked, out IList<EntityTagHeaderValue>? tags))
        {
            return false;
        }

        foreach (EntityTagHeaderValue candidate in tags)
        {
            ReadOnlySpan<char> text = candidate.Tag.AsSpan().Trim('"');
            if (text is "*" || text.SequenceEqual(tag) || (text.EndsWith(PackedSuffix) && text[..^PackedSuffix.Length].SequenceEqual(tag)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakesPacked(HttpRequest request)
    {
        foreach (string? header in request.Headers.AcceptEncoding)
        {
            if (header is "gzip" || (header is not null && StringWithQualityHeaderValue.TryParseList([header], out IList<StringWithQualityHeaderValue>? codings)
                && codings.Any(coding => coding.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase) && coding.Quality is null or > 0)))
            {
                return true;
            }
        }

        return false;
    }
}
