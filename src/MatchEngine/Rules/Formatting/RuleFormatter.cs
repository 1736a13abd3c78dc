using System.Text;
using MatchEngine.Rules.Reading;

namespace MatchEngine.Rules.Formatting;

/// <summary>
/// Gives a rule, fact or scenario file its canonical layout. Comments stay where they belong; members keep their order; what the file means
/// does not change. Formatting twice changes nothing.
/// </summary>
public static class RuleFormatter
{
    /// <summary>Formats a file.</summary>
    /// <param name="path">What to call the file in messages.</param>
    /// <param name="content">Its bytes.</param>
    /// <returns>The formatted bytes, or null where the file is not JSON; and the faults.</returns>
    public static (byte[]? Content, IReadOnlyList<Fault> Faults) Format(string path, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(content);
        FaultList faults = new();
        if (JsonTree.Read(new JsonFile(path, content), faults) is null || faults.HasErrors)
        {
            return (null, faults.Sorted());
        }

        ReadOnlySpan<byte> bytes = content;
        FormatParser parser = new(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        (List<FormatComment> before, FormatNode root, List<FormatComment> after) = parser.Read();
        return (Encoding.UTF8.GetBytes(FormatPrinter.Print(before, root, after)), []);
    }
}
