using System.Globalization;
using System.Text;

namespace MatchEngine.Console;

/// <summary>Where output goes and what it can show: colour and width of a person's terminal, or the plain and stable text of a pipe.</summary>
internal sealed class Terminal
{
    private const int PipeWidth = 100;
    private const int NarrowestWidth = 60;

    private Terminal(TextWriter output, TextWriter error, Stream stream, bool colour, bool errorIsTerminal, int width)
    {
        Output = output;
        Error = error;
        Stream = stream;
        Colour = colour;
        ErrorIsTerminal = errorIsTerminal;
        Width = width;
    }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>The bytes behind <see cref="Output"/>, for formats that are written as bytes.</summary>
    public Stream Stream { get; }

    public bool Colour { get; }

    /// <summary>Whether a person can see progress.</summary>
    public bool ErrorIsTerminal { get; }

    public int Width { get; }

    /// <summary>What time it is for the person at the terminal.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    public static Terminal OfProcess()
    {
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        Stream stream = System.Console.OpenStandardOutput();
        bool terminal = !System.Console.IsOutputRedirected;
        StreamWriter output = new(stream, utf8, bufferSize: 16 * 1024) { AutoFlush = false, NewLine = "\n" };
        StreamWriter error = new(System.Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
        bool noColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        bool dumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(output, error, stream, terminal && !noColour && !dumb, !System.Console.IsErrorRedirected && !dumb, WidthOf(terminal));
    }

    /// <summary>A terminal that writes to streams, for callers inside of the process.</summary>
    public static Terminal Of(Stream output, TextWriter error, int width = PipeWidth, bool colour = false, bool errorIsTerminal = false, TimeProvider? clock = null) =>
        new(new StreamWriter(output, new UTF8Encoding(false)) { NewLine = "\n" }, error, output, colour, errorIsTerminal, width) { Clock = clock ?? TimeProvider.System };

    /// <summary>The same terminal with its output going to a file.</summary>
    public Terminal To(Stream file) =>
        new(new StreamWriter(file, new UTF8Encoding(false)) { NewLine = "\n" }, Error, file, colour: false, ErrorIsTerminal, Width) { Clock = Clock };

    private static int WidthOf(bool terminal)
    {
        string? columns = Environment.GetEnvironmentVariable("COLUMNS");
        if (int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out int asked) && asked > 0)
        {
            return Math.Max(asked, NarrowestWidth);
        }

        try
        {
            return terminal && System.Console.WindowWidth > 0 ? Math.Max(System.Console.WindowWidth, NarrowestWidth) : PipeWidth;
        }
        catch (IOException)
        {
            // A terminal that does not tell its size.
            return PipeWidth;
        }
    }
}
