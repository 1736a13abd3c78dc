using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MatchEngine.Ranking.Trees.Text;

/// <summary>Reads a model file; gathers every fault with its line.</summary>
internal sealed class ModelFileReader(ModelLimits limits)
{
    private const string EndOfTrees = "end of trees";

    private readonly FaultList _faults = new(limits.Faults);

    public ImmutableArray<ModelFault> Faults => _faults.InFileOrder;

    /// <summary>The model, or null where there are faults.</summary>
    public ModelParts? Read(TextReader reader)
    {
        if (ReadAll(reader) is not { } text)
        {
            return null;
        }

        LineCursor lines = new(text);
        lines.Next();
        if (lines.Line != "tree")
        {
            _faults.Add(1, $"a model file starts with the line 'tree', this one with '{KeyedLines.Shorten(lines.Line)}'");
            return null;
        }

        KeyedLines keys = ReadHeaderLines(lines);
        HeaderReader header = new(keys, _faults, limits);
        EnsembleHeader? parts = header.Read();
        if (parts is null)
        {
            return null;
        }

        TreeBlockReader blocks = new(parts.FeatureNames.Length, limits, _faults);
        ImmutableArray<RegressionTree> trees = ReadTrees(lines, blocks);
        header.CheckSizes(blocks.Sizes);
        ImmutableArray<string> parameters = ReadParameters(lines);
        return _faults.IsEmpty ? new ModelParts(parts with { Parameters = parameters }, trees) : null;
    }

    private static ImmutableArray<string> ReadParameters(LineCursor lines)
    {
        ImmutableArray<string>.Builder parameters = ImmutableArray.CreateBuilder<string>();
        bool isInside = false;
        while (lines.Next() && lines.Line != "end of parameters")
        {
            if (isInside && lines.Line is ['[', .. string inner, ']'])
            {
                parameters.Add(inner);
            }

            isInside |= lines.Line == "parameters:";
        }

        return parameters.ToImmutable();
    }

    private string? ReadAll(TextReader reader)
    {
        StringBuilder text = new();
        char[] buffer = new char[8192];
        int read;
        while ((read = reader.Read(buffer, 0, buffer.Length)) > 0)
        {
            if (text.Length + read > limits.Characters)
            {
                _faults.Add(1, $"the file is larger than {limits.Characters} characters");
                return null;
            }

            text.Append(buffer, 0, read);
        }

        return text.ToString();
    }

    private KeyedLines ReadHeaderLines(LineCursor lines)
    {
        KeyedLines keys = new(_faults, 1);
        while (lines.Next() && !IsTreeStart(lines.Line) && lines.Line != EndOfTrees)
        {
            if (lines.Line!.Length == 0)
            {
                continue;
            }

            if (!lines.Line.Contains('=', StringComparison.Ordinal) && lines.Line != "average_output")
            {
                _faults.Add(lines.Number, $"expected 'key=value' in the header, found '{KeyedLines.Shorten(lines.Line)}'");
            }

            keys.Add(lines.Line, lines.Number);
        }

        return keys;
    }

    private ImmutableArray<RegressionTree> ReadTrees(LineCursor lines, TreeBlockReader blocks)
    {
        ImmutableArray<RegressionTree>.Builder trees = ImmutableArray.CreateBuilder<RegressionTree>();
        while (lines.Line is { } line && line != EndOfTrees && !_faults.IsFull)
        {
            if (line.Length == 0)
            {
                lines.Next();
            }
            else if (!IsTreeStart(line))
            {
                _faults.Add(lines.Number, $"expected 'Tree={trees.Count}' or '{EndOfTrees}', found '{KeyedLines.Shorten(line)}'");
                return [];
            }
            else if (trees.Count == limits.Trees)
            {
                _faults.Add(lines.Number, $"there are more than {limits.Trees} trees");
                return [];
            }
            else
            {
                CheckNumber(lines, trees.Count);
                trees.Add(blocks.Read(lines));
            }
        }

        if (lines.Line is null)
        {
            _faults.Add(lines.Number, $"the line '{EndOfTrees}' is missing: the file is cut off");
        }

        return trees.ToImmutable();
    }

    private void CheckNumber(LineCursor lines, int expected)
    {
        if (lines.Line!.AsSpan("Tree=".Length) is var number && !number.SequenceEqual(expected.ToString(CultureInfo.InvariantCulture)))
        {
            _faults.Add(lines.Number, $"expected tree {expected}, found tree '{KeyedLines.Shorten(number)}'");
        }
    }

    private static bool IsTreeStart(string? line) => line is not null && line.StartsWith("Tree=", StringComparison.Ordinal);
}
