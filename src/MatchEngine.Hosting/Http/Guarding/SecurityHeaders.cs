using Microsoft.AspNetCore.Http;

namespace MatchEngine.Hosting.Http.Guarding;

/// <summary>Headers that keep a browser from doing more with an answer than it is meant for.</summary>
internal static class SecurityHeaders
{
    public static Task Set(HttpContext http, RequestDelegate next)
    {
        IHeaderDictionary headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return next(http);
    }
}
