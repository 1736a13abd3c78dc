using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace MatchEngine.Hosting.Http.Problems;

/// <summary>Writes problems as <c>application/problem+json</c>.</summary>
internal static class ProblemWriter
{
    public const string MediaType = "application/problem+json";

    /// <summary>Where the kinds of problems are described; each has its name after it.</summary>
    public const string Kinds = "/problems/";

    public static Task Write(HttpContext http, ProblemKind kind, string? detail = null) => Write(http, new ProblemException(kind, detail));

    public static async Task Write(HttpContext http, ProblemException problem)
    {
        ProblemKind kind = problem.Kind;
        HttpResponse response = http.Response;
        response.StatusCode = kind.Status;
        response.ContentType = MediaType;
        response.ContentLength = null;
        response.Headers.CacheControl = "no-store";
        response.Headers.ETag = default;
        response.Headers.ContentEncoding = default;
        if (problem.RetryAfter is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (kind.Status == StatusCodes.Status401Unauthorized)
        {
            response.Headers.WWWAuthenticate = "Bearer realm=\"matchengine\"";
        }

        ProblemDocument document = new()
        {
            Type = http.RequestServices.GetService<HttpApi>()?.Prefix is { } prefix ? prefix + Kinds + kind.Name : "about:blank",
            Title = kind.Title,
            Status = kind.Status,
            Detail = problem.Detail,
            Instance = http.Request.Path.ToUriComponent(),
            Remedy = kind.Remedy,
            Candidates = problem.Candidates.IsEmpty ? null : problem.Candidates,
            Faults = problem.Faults.IsEmpty ? null : problem.Faults,
            Trace = kind.Status == StatusCodes.Status500InternalServerError ? http.TraceIdentifier : null,
        };
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(document, ProblemJson.Context.ProblemDocument);
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await response.Body.WriteAsync(body, http.RequestAborted).ConfigureAwait(false);
        }
    }

    /// <summary>The problem that an exception stands for, or null for one that the request did not cause.</summary>
    public static ProblemException? Of(Exception exception, HttpContext http) => exception switch
    {
        ProblemException problem => problem,
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new ProblemException(
            ProblemKinds.TooLarge, $"The body is larger than the {Limit(http)} that this address takes."),
        BadHttpRequestException bad => new ProblemException(ProblemKinds.OfStatus(bad.StatusCode), bad.Message),
        _ => null,
    };

    private static string Limit(HttpContext http) =>
        http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize is { } bytes ? $"{bytes:N0} bytes" : "size";
}
