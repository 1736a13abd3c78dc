using MatchEngine.Hosting.Http.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace MatchEngine.Hosting.Http.Asking;

/// <summary>Whether a client takes what an operation answers.</summary>
internal static class Acceptance
{
    /// <summary>Ends the request where the client does not take a media type.</summary>
    /// <exception cref="ProblemException">It does not.</exception>
    public static void Require(HttpRequest request, string mediaType)
    {
        StringValues accept = request.Headers.Accept;
        if (StringValues.IsNullOrEmpty(accept) || accept == "*/*" || !MediaTypeHeaderValue.TryParseList(accept, out IList<MediaTypeHeaderValue>? ranges))
        {
            return;
        }

        MediaTypeHeaderValue ours = new(mediaType);
        if (!ranges.Any(range => range.Quality is not 0 && ours.IsSubsetOf(range)))
        {
            throw new ProblemException(ProblemKinds.NotAcceptable, $"The answer is {mediaType}; the request accepts {accept} alone.");
        }
    }
}
