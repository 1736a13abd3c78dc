using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using MatchEngine.Hosting.Http.Problems;
using MatchEngine.Hosting.Http.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace MatchEngine.Hosting.Http.Guarding;

/// <summary>How many requests one client may send in a second, and how many are worked on at once for all.</summary>
internal static class RequestLimits
{
    private const int BurstSeconds = 2;
    private const string Health = "/health";

    public static void Configure(RateLimiterOptions options, MatchServerOptions server)
    {
        PartitionedRateLimiter<HttpContext> atOnce = PartitionedRateLimiter.Create<HttpContext, string>(http => IsHealth(http)
            ? RateLimitPartition.GetNoLimiter("health")
            : RateLimitPartition.GetConcurrencyLimiter("all", _ => new ConcurrencyLimiterOptions
            {
                PermitLimit = server.RequestsAtOnce,
                QueueLimit = server.RequestsWaiting,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            }));
        options.GlobalLimiter = server.RequestsPerSecond == 0 ? atOnce : PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(http => IsHealth(http)
                ? RateLimitPartition.GetNoLimiter("health")
                : RateLimitPartition.GetTokenBucketLimiter(Client(http.Connection.RemoteIpAddress), _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = server.RequestsPerSecond * BurstSeconds,
                    TokensPerPeriod = server.RequestsPerSecond,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                    QueueLimit = 0,
                })),
            atOnce);
        options.OnRejected = (context, _) => new ValueTask(Refuse(context, server));
    }

    private static Task Refuse(OnRejectedContext context, MatchServerOptions server) =>
        context.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait)
            ? ProblemWriter.Write(context.HttpContext, new ProblemException(
                ProblemKinds.TooManyRequests, string.Create(CultureInfo.InvariantCulture, $"A client may send {server.RequestsPerSecond} requests a second."))
            { RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) })
            : ProblemWriter.Write(context.HttpContext, new ProblemException(
                ProblemKinds.Busy, string.Create(CultureInfo.InvariantCulture, $"{server.RequestsAtOnce} requests are being worked on, and {server.RequestsWaiting} wait."))
            { RetryAfter = 1 });

    private static bool IsHealth(HttpContext http) => http.Request.Path == Health;

    /// <summary>One client: an address, or the network that one household or office has of the sixth version.</summary>
    private static string Client(IPAddress? address)
    {
        if (address is not { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false })
        {
            return address?.ToString() ?? "";
        }

        return Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8));
    }
}
