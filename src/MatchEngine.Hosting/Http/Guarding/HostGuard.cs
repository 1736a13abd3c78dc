using System.Net;
using MatchEngine.Hosting.Http.Problems;
using Microsoft.AspNetCore.Http;

namespace MatchEngine.Hosting.Http.Guarding;

/// <summary>
/// On a server for this machine alone, refuses requests under another name: a web page that had its own name turned to this machine could
/// otherwise read from it.
/// </summary>
internal static class HostGuard
{
    public static Task Check(HttpContext http, RequestDelegate next)
    {
        string host = http.Request.Host.Host;
        return IsLoopback(host)
            ? next(http)
            : ProblemWriter.Write(http, ProblemKinds.WrongHost, $"The request is for host '{host}'; this server answers on this machine alone, as localhost.");
    }

    /// <summary>Whether a host is this machine and nothing else.</summary>
    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out IPAddress? address) && IPAddress.IsLoopback(address));
}
