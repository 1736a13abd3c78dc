namespace MatchEngine.Decisions;

/// <summary>Where a store is: a file, or a database of a PostgreSQL server. Its text never holds a password.</summary>
public sealed class StoreAddress
{
    private StoreAddress(string? path, ServerAddress? server)
    {
        Path = path;
        Server = server;
    }

    /// <summary>The file, with its whole path; null for a server.</summary>
    public string? Path { get; }

    /// <summary>Whether it is on a server.</summary>
    public bool IsServer => Server is not null;

    internal ServerAddress? Server { get; }

    /// <summary>Whether a text is meant as the address of a server.</summary>
    public static bool NamesServer(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains("://", StringComparison.Ordinal);
    }

    /// <summary>Reads an address.</summary>
    /// <param name="text">
    /// The path of a file, or <c>postgres://user:password@host:port/database</c>, with <c>?sslmode=</c>, <c>?host=</c> (a folder with the
    /// server's socket) and <c>?port=</c>. A password is better left to <c>PGPASSWORD</c> or a <c>.pgpass</c> file.
    /// </param>
    /// <returns>The address, or null and what is wrong with the text.</returns>
    public static (StoreAddress? Address, string? Fault) Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text) || text.Contains('\0'))
        {
            return (null, "a store is a file or postgres://user@host/database; this names neither");
        }

        if (!NamesServer(text))
        {
            return (new StoreAddress(System.IO.Path.GetFullPath(text), null), null);
        }

        (ServerAddress? server, string? fault) = ServerAddress.Parse(text);
        return (server is null ? null : new StoreAddress(null, server), fault);
    }

    /// <summary>The path, or <c>postgres://user@host:port/database</c>.</summary>
    public override string ToString() => Path ?? Server!.ToString();
}
