using System.Text;
using MatchEngine.Ranking.Trees.Text;

namespace MatchEngine.Ranking.Trees;

public sealed partial class TreeEnsemble
{
    /// <inheritdoc/>
    public string FileExtension => "txt";

    /// <summary>Reads a model in LightGBM's text format (versions v2 to v4). Nothing is thrown for a broken file, however broken.</summary>
    /// <param name="reader">The text; read to its end, not closed.</param>
    /// <param name="limits">How large the file may be; <see cref="ModelLimits.Default"/> when left out.</param>
    public static ModelParseResult Parse(TextReader reader, ModelLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ModelFileReader file = new(limits ?? ModelLimits.Default);
        return file.Read(reader) is { } parts
            ? new ModelParseResult(new TreeEnsemble(parts.Trees, parts.Header))
            : new ModelParseResult(file.Faults);
    }

    /// <inheritdoc cref="Parse(TextReader, ModelLimits?)"/>
    /// <param name="stream">The text as UTF-8; read to its end, not closed.</param>
    /// <param name="limits">How large the file may be; <see cref="ModelLimits.Default"/> when left out.</param>
    public static ModelParseResult Parse(Stream stream, ModelLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using StreamReader reader = new(stream, Encoding.UTF8, leaveOpen: true);
        return Parse(reader, limits);
    }

    /// <summary>
    /// Writes the model in LightGBM's text format v4, with line feeds, so that it loads there and here with the same predictions.
    /// Numbers keep every bit.
    /// </summary>
    public void Write(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        new ModelFileWriter(writer).Write(this);
    }

    /// <summary>As <see cref="Write"/>, in UTF-8.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using StreamWriter writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        Write(writer);
    }
}
