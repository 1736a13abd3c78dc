using System.Text;
using System.Text.Json;
using MatchEngine.Hosting.Http.Answering;
using MatchEngine.Hosting.Http.Describing;
using MatchEngine.Hosting.Http.Documents;
using MatchEngine.Hosting.Http.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MatchEngine.Hosting.Http.Serving;

/// <summary>What the one who runs a server asks it: its health, its figures, the description of its API.</summary>
internal static class OperatorEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapMatchEngineOperation(this IEndpointRouteBuilder endpoints)
    {
        HttpApi api = endpoints.ServiceProvider.GetRequiredService<HttpApi>();
        PrometheusText metrics = endpoints.ServiceProvider.GetRequiredService<PrometheusText>();
        Lazy<KeptAnswer> description = new(() => Description(api));
        endpoints.MapMethods("/openapi/v1.json", Reading, http =>
            AnswerWriter.NotModified(http, description.Value.Tag) ? Task.CompletedTask : AnswerWriter.Write(http, description.Value));
        endpoints.MapMethods("/health", Reading, http => Health(http, api));
        endpoints.MapMethods("/metrics", Reading, http => api.Keys.Admits(http.Request)
            ? Write(http, StatusCodes.Status200OK, PrometheusText.MediaType, Encoding.UTF8.GetBytes(metrics.Write()))
            : ProblemWriter.Write(http, ProblemKinds.Unauthorised, "The request brings no key that this server knows."));
    }

    private static KeptAnswer Description(HttpApi api)
    {
        byte[] body = ApiDescription.Write(api.Operations, api.Prefix!);
        string tag = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(body))[..27];
        return new KeptAnswer(tag, "application/json", body, null);
    }

    private static async Task Health(HttpContext http, HttpApi api)
    {
        (HealthStatus status, HealthDocument document) = await HealthReader.Read(http.RequestServices, api.Keys.Admits(http.Request), http.RequestAborted).ConfigureAwait(false);
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(document, ApiJson.Context.HealthDocument);
        int code = status == HealthStatus.Unhealthy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        await Write(http, code, "application/json", body).ConfigureAwait(false);
    }

    private static Task Write(HttpContext http, int status, string mediaType, byte[] body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = mediaType;
        http.Response.ContentLength = body.Length;
        http.Response.Headers.CacheControl = "no-store";
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.Body.WriteAsync(body, http.RequestAborted).AsTask();
    }
}
