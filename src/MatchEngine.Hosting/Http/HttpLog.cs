using Microsoft.Extensions.Logging;

namespace MatchEngine.Hosting.Http;

/// <summary>What the endpoints tell the log.</summary>
internal static partial class HttpLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed; the client was told trace {Trace}.")]
    public static partial void Failed(ILogger logger, Exception exception, string method, string path, string trace);
}
