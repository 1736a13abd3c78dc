using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace MatchEngine.Decisions.Tests.Support;

/// <summary>A private server of PostgreSQL on loopback, from the installed package; started once for all tests and stopped at their end.</summary>
internal sealed class PostgresServer : IDisposable
{
    public const string User = "officer";
    public const string Password = "kept/secret";

    private static readonly Lazy<(PostgresServer? Server, string? Why)> Started = new(Start);
    private static int _databases;

    private readonly string _folder;
    private readonly string _programs;

    private PostgresServer(string folder, string programs, int port)
    {
        _folder = folder;
        _programs = programs;
        Port = port;
    }

    public int Port { get; }

    /// <summary>The server; the test is skipped, with the reason, where there can't be one.</summary>
    public static PostgresServer Shared()
    {
        if (Started.Value.Server is not { } server)
        {
            Assert.Ignore(Started.Value.Why!);
            throw new InvalidOperationException(Started.Value.Why);
        }

        return server;
    }

    public static void StopShared()
    {
        if (Started.IsValueCreated)
        {
            Started.Value.Server?.Dispose();
        }
    }

    /// <summary>The address of a new and empty database.</summary>
    public string NewDatabase()
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"room_{Interlocked.Increment(ref _databases)}");
        using NpgsqlConnection connection = new($"{ConnectionString("postgres")};Pooling=False");
        connection.Open();
        using NpgsqlCommand create = new($"CREATE DATABASE {name}", connection);
        create.ExecuteNonQuery();
        return AddressOf(name);
    }

    public string AddressOf(string database, string password = Password) =>
        string.Create(CultureInfo.InvariantCulture, $"postgres://{User}:{Uri.EscapeDataString(password)}@127.0.0.1:{Port}/{database}");

    /// <summary>The address of a database by the server's socket.</summary>
    public string SocketAddressOf(string database) =>
        string.Create(CultureInfo.InvariantCulture, $"postgres://{User}:{Uri.EscapeDataString(Password)}@/{database}?host={_folder}&port={Port}");

    public string ConnectionString(string database) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={Port};Username={User};Password={Password};Database={database}");

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        Run(Path.Combine(_programs, "pg_ctl"), "-D", Path.Combine(_folder, "data"), "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private static (PostgresServer? Server, string? Why) Start()
    {
        string? programs = !Directory.Exists("/usr/lib/postgresql") ? null : Directory.GetDirectories("/usr/lib/postgresql")
            .Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault();
        if (programs is null)
        {
            return (null, "PostgreSQL's server is not installed ('apt-get install postgresql'): this test needs it and is skipped.");
        }

        string folder = Directory.CreateTempSubdirectory("pg-").FullName;
        int port = FreePort();
        string password = Path.Combine(folder, "password");
        File.WriteAllText(password, Password);
        if (IsRoot)
        {
            Run("chown", "-R", "postgres", folder, root: true);
        }

        string data = Path.Combine(folder, "data");
        (int code, string said) = Run(
            Path.Combine(programs, "initdb"), "-D", data, "-U", User, $"--pwfile={password}", "--auth=scram-sha-256", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        if (code == 0)
        {
            // What a server acknowledges must be safe from a kill of its client; safety from a power cut is not under test.
            string options = string.Create(CultureInfo.InvariantCulture, $"-h 127.0.0.1 -p {port} -k {folder} -F");
            (code, said) = Run(Path.Combine(programs, "pg_ctl"), "-D", data, "-l", Path.Combine(folder, "log"), "-w", "-t", "60", "-o", options, "start");
        }

        if (code == 0)
        {
            return (new PostgresServer(folder, programs, port), null);
        }

        Directory.Delete(folder, recursive: true);
        return (null, $"PostgreSQL's server could not be started and this test is skipped: {said}");
    }

    private static bool IsRoot => Environment.UserName == "root";

    private static (int Code, string Said) Run(string program, params string[] arguments) => Run(program, arguments, root: false);

    private static (int Code, string Said) Run(string program, string first, string second, string third, bool root) => Run(program, [first, second, third], root);

    /// <summary>Runs a program; the server refuses to run as root, so its programs run as the user that its package makes.</summary>
    private static (int Code, string Said) Run(string program, string[] arguments, bool root)
    {
        string[] whole = IsRoot && !root ? ["runuser", "-u", "postgres", "--", program, .. arguments] : [program, .. arguments];
        ProcessStartInfo start = new(whole[0], whole[1..]) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = "/" };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(90)))
        {
            process.Kill();
            return (-1, $"'{program}' did not end");
        }

        // The server inherits the output of who starts it: its end can't be waited for.
        return (process.ExitCode, process.ExitCode == 0 ? "" : error.Result.Trim());
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
