using System.Globalization;

namespace MatchEngine.Decisions;

/// <summary>A database of a PostgreSQL server.</summary>
internal sealed record ServerAddress(string? Host, int Port, string? User, string? Password, string Database, string? SslMode)
{
    public const int DefaultPort = 5432;

    private static readonly string[] Schemes = ["postgres", "postgresql"];
    private static readonly string[] Options = ["host", "sslmode"];

    /// <summary>Reads an address; what is wrong is told without repeating the text, which may hold a password.</summary>
    public static (ServerAddress? Address, string? Fault) Parse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? uri))
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
                return (null, $"'?{parts[0]}' is no part of an address here; there are {string.Join(" and ", Options.Select(option => $"?{option}="))}");
            }

            options[parts[0]] = Uri.UnescapeDataString(parts[1]);
        }

        string[] user = uri.UserInfo.Split(':', 2);
        string? host = options.GetValueOrDefault("host") ?? (uri.Host.Length > 0 ? uri.IdnHost : null);
        return (new ServerAddress(
            host,
            uri.Port > 0 ? uri.Port : DefaultPort,
            user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null,
            user.Length == 2 ? Uri.UnescapeDataString(user[1]) : null,
            database,
            options.GetValueOrDefault("sslmode")), null);
    }

    public override string ToString()
    {
        string user = User is null ? "" : $"{User}@";
        string port = Port == DefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{Port}");
        return Host is { } host && host.StartsWith('/')
            ? $"postgres://{user}{port}/{Database}?host={host}"
            : $"postgres://{user}{Host ?? "localhost"}{port}/{Database}";
    }
}
