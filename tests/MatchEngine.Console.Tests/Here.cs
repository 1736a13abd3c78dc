using System.Text;

namespace MatchEngine.Console.Tests;

/// <summary>Runs the program inside of the test's process.</summary>
internal static class Here
{
    public static Told Run(params string[] args) => Run(100, false, args);

    public static Told Run(int width, bool colour, params string[] args) => Run(width, colour, TimeProvider.System, args);

    public static Told Run(int width, bool colour, TimeProvider clock, params string[] args)
    {
        using MemoryStream output = new();
        using StringWriter error = new() { NewLine = "\n" };
        int code = Cli.Run(args, Terminal.Of(output, error, width, colour, clock: clock));
        return new Told(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
