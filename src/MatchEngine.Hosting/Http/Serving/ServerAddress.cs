using System.Globalization;
using System.Net;
using MatchEngine.Hosting.Http.Guarding;

namespace MatchEngine.Hosting.Http.Serving;

/// <summary>An address to listen at.</summary>
/// <param name="Host">A host name, an IP address, or <c>*</c> for every address of the machine.</param>
/// <param name="Port">The port; 0: any that is free.</param>
internal sealed record ServerAddress(string Host, int Port)
{
    /// <summary>Whether only this machine can reach it.</summary>
    public bool IsLoopback => HostGuard.IsLoopback(Host);

    /// <summary>As the server takes it.</summary>
    public string Url => string.Create(CultureInfo.InvariantCulture, $"http://{Host}:{Port}");

    /// <summary>Reads <c>http://host:port</c>.</summary>
    /// <returns>The address, or what is wrong with the text.</returns>
    public static (ServerAddress? Address, string? Fault) Parse(string text)
    {
        const string Scheme = "http://";
        string trimmed = text.Trim().TrimEnd('/');
        if (trimmed.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return (null, $"'{text}': certificates are not handled here; listen at http and put a proxy in front that speaks https.");
        }

        if (!trimmed.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return (null, $"'{text}' is no address; write http://host:port, such as http://127.0.0.1:5080.");
        }

        string rest = trimmed[Scheme.Length..];
        int colon = rest.LastIndexOf(':');
        bool hasPort = colon > rest.LastIndexOf(']');
        string host = hasPort ? rest[..colon] : rest;
        string portText = hasPort ? rest[(colon + 1)..] : "80";
        if (!int.TryParse(portText, NumberStyles.None, CultureInfo.InvariantCulture, out int port) || port > IPEndPoint.MaxPort)
        {
            return (null, $"'{text}': '{portText}' is no port; a port is a number from 0 to {IPEndPoint.MaxPort}.");
        }

        bool isHost = host is "*" or "+" || IPAddress.TryParse(host.Trim('[', ']'), out _) || Uri.CheckHostName(host) == UriHostNameType.Dns;
        return isHost ? (new ServerAddress(host == "localhost" && port == 0 ? "127.0.0.1" : host, port), null) : (null, $"'{text}': '{host}' is no host.");
    }
}
