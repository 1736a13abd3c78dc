using System.Globalization;

namespace MatchEngine.Decisions;

/// <summary>A database of a PostgreSQL server.</summary>
internal sealed record ServerAddress(string? Host, int Port, string? User, string? Password, string Database, string? SslMode)
{
    public const int DefaultPort = 5432;

    private static readonly string[] Schemes = ["postgres", "postgresql"];
    private static readonly string[] Options = ["host", "port", "sslmode"];

    /// <summary>Reads an address; what is wrong is told without repeating the text, which may hold a password.</summary>
    public static (ServerAddress? Address, string? Fault) Parse(string text)
    {
        if (!Uri.TryCreate(WithHost(text), UriKind.Absolute, out Uri? uri))
        {
            return (null, "this is no address; write postgres://user@host:5432/database, with special characters of a name as %40");
        }

        if (!Schemes.Contains(uri.Scheme))
        {
            return (null, $"'{uri.Scheme}://' is no kind of store; write postgres://user@host:5432/database, or the path of a file");
        }

        string database = Uri.UnescapeDataString(uri.AbsolutePath.Trim('/'));
        if (database.Length == 0 || database.Contains('/'))
        {
            return (null, "the address names no database; write postgres://user@host:5432/database");
        }

        Dictionary<string, string> options = new(StringComparer.OrdinalIgnoreCase);
        foreach (string pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = pair.Split('=', 2);
            if (parts.Length != 2 || !Options.Contains(parts[0].ToLowerInvariant()))
            {
                return (null, $"'?{parts[0]}' is no part of an address here; there are {string.Join(", ", Options.Select(option => $"?{option}="))}");
            }

            options[parts[0]] = Uri.UnescapeDataString(parts[1]);
        }

        int port = uri.Port > 0 ? uri.Port : DefaultPort;
        if (options.TryGetValue("port", out string? given) && (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out port) || port is < 1 or > 65535))
        {
            return (null, $"'?port={given}' is no port; it is a number from 1 to 65535");
        }

        string[] user = uri.UserInfo.Split(':', 2);
        string? host = options.GetValueOrDefault("host") ?? (uri.Host.Length > 0 ? uri.IdnHost : null);
        return (new ServerAddress(
            host,
            port,
            user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null,
            user.Length == 2 ? Uri.UnescapeDataString(user[1]) : null,
            database,
            options.GetValueOrDefault("sslmode")), null);
    }

    public override string ToString()
    {
        string user = User is null ? "" : $"{User}@";
        string port = Port == DefaultPort ? "" : Port.ToString(CultureInfo.InvariantCulture);
        return Host is { } host && host.StartsWith('/')
            ? $"postgres://{user}/{Database}?host={host}{(port.Length > 0 ? $"&port={port}" : "")}"
            : $"postgres://{user}{Host ?? "localhost"}{(port.Length > 0 ? $":{port}" : "")}/{Database}";
    }

    /// <summary>A user without a host, as before a socket's folder, is none of the forms that a <see cref="Uri"/> takes.</summary>
    private static string WithHost(string text)
    {
        int authority = text.IndexOf("://", StringComparison.Ordinal) + 3;
        int slash = text.IndexOf('/', authority);
        return slash > authority && text[slash - 1] == '@' ? text.Insert(slash, "localhost") : text;
    }
}
