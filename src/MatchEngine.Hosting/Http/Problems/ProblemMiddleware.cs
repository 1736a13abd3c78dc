using Microsoft.AspNetCore.Http;

namespace MatchEngine.Hosting.Http.Problems;

/// <summary>Sees to it that whatever goes wrong in the server is told as a problem: exceptions, and bare statuses such as those of routing.</summary>
internal static class ProblemMiddleware
{
    private const int LongestShown = 200;

    public static async Task Guard(HttpApi api, HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            http.Abort();
            return;
        }
        catch (Exception e)
        {
            await api.Refuse(http, e).ConfigureAwait(false);
            return;
        }

        HttpResponse response = http.Response;
        if (response.StatusCode >= StatusCodes.Status400BadRequest && !response.HasStarted && response.ContentLength is null && response.ContentType is null)
        {
            await ProblemWriter.Write(http, ProblemKinds.OfStatus(response.StatusCode), Detail(http)).ConfigureAwait(false);
        }
    }

    private static string? Detail(HttpContext http)
    {
        string path = http.Request.Path.ToUriComponent();
        string shown = path.Length > LongestShown ? path[..LongestShown] + "..." : path;
        return http.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => $"There is nothing at '{shown}'.",
            StatusCodes.Status405MethodNotAllowed => $"'{shown}' does not take {http.Request.Method}; it takes {http.Response.Headers.Allow}.",
            _ => null,
        };
    }
}
