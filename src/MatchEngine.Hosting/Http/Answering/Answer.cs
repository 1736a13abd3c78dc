using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MatchEngine.Hosting.Http.Answering;

/// <summary>What an operation answers, and how it is written.</summary>
internal abstract class Answer
{
    /// <summary>The media type.</summary>
    public virtual string MediaType => "application/json";

    /// <summary>Counts and records the answer once more, where it is kept and given again; null for one that is no answer of a matcher.</summary>
    public Action<IMatchService>? Again { get; init; }

    /// <summary>Writes the body.</summary>
    public abstract void Write(IBufferWriter<byte> output);

    /// <summary>A result as JSON.</summary>
    public static Answer Of<T>(T value, JsonTypeInfo<T> type, Action<IMatchService>? again = null) => new JsonAnswer<T>(value, type) { Again = again };

    /// <summary>Bytes that are JSON already.</summary>
    public static Answer OfBytes(Action<Stream> write) => new WrittenAnswer(write);

    private sealed class JsonAnswer<T>(T value, JsonTypeInfo<T> type) : Answer
    {
        public override void Write(IBufferWriter<byte> output)
        {
            using Utf8JsonWriter writer = new(output, new JsonWriterOptions { Encoder = type.Options.Encoder, SkipValidation = true });
            JsonSerializer.Serialize(writer, value, type);
        }
    }

    private sealed class WrittenAnswer(Action<Stream> write) : Answer
    {
        public override void Write(IBufferWriter<byte> output)
        {
            using MemoryStream stream = new();
            write(stream);
            output.Write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        }
    }
}
