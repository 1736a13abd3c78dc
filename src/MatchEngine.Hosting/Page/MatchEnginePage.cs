using MatchEngine.Hosting.Http.Answering;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MatchEngine.Hosting.Page;

/// <summary>The page for people who would rather look than read.</summary>
public static class MatchEnginePage
{
    /// <summary>What the page may do: load its own files and ask its own server, nothing else.</summary>
    internal const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>
    /// Serves the page at the root and its files below <c>/page</c>. It asks the API below <c>/api</c> of the same server, which is where
    /// <c>MapMatchEngine</c> puts it unless told otherwise. It loads nothing from elsewhere.
    /// </summary>
    /// <param name="endpoints">The routes of the application.</param>
    /// <returns>For conventions, such as who may see it.</returns>
    public static IEndpointConventionBuilder MapMatchEnginePage(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        RouteGroupBuilder group = endpoints.MapGroup("");
        foreach (string name in PageAsset.Names)
        {
            Lazy<KeptAnswer> asset = new(() => PageAsset.Read(name));
            string path = name == PageAsset.Index ? "/" : $"/page/{name}";
            group.MapMethods(path, Reading, http =>
            {
                http.Response.Headers.ContentSecurityPolicy = Policy;
                return AnswerWriter.NotModified(http, asset.Value.Tag) ? Task.CompletedTask : AnswerWriter.Write(http, asset.Value);
            });
        }

        return group;
    }
}
