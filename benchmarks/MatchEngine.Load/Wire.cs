using System.Buffers.Text;
using System.Net.Sockets;
using System.Text;

namespace MatchEngine.Load;

/// <summary>
/// One connection that speaks just enough HTTP/1.1 to send a request and take the whole answer, so that as little as can be of the machine's time
/// goes to the one who asks.
/// </summary>
internal sealed class Wire : IDisposable
{
    private static readonly byte[] HeadEnd = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] LastChunk = "\r\n0\r\n\r\n"u8.ToArray();
    private readonly Socket _socket;
    private readonly byte[] _buffer = new byte[512 * 1024];

    private Wire(Socket socket) => _socket = socket;

    public static async Task<Wire> Connect(Uri address)
    {
        Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(address.Host, address.Port);
        return new Wire(socket);
    }

    /// <summary>The bytes of a request.</summary>
    public static byte[] Request(Uri address, string path) =>
        Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {address.Authority}\r\nAccept-Encoding: gzip\r\n\r\n");

    /// <summary>Sends a request and takes the answer.</summary>
    /// <returns>The status, and how many bytes the answer had.</returns>
    public async Task<(int Status, long Bytes)> Ask(byte[] request)
    {
        await _socket.SendAsync(request);
        int held = 0;
        int head;
        while ((head = _buffer.AsSpan(0, held).IndexOf(HeadEnd)) < 0)
        {
            held += await Receive(held);
        }

        head += HeadEnd.Length;
        int status = Number(_buffer.AsSpan(9, 3));
        long length = Length(_buffer.AsSpan(0, head));
        long total = held;
        if (length >= 0)
        {
            while (total < head + length)
            {
                total += await Receive(0);
            }

            return (status, total);
        }

        // In chunks: no JSON holds a carriage return, so that the last chunk is known by its bytes.
        while (!_buffer.AsSpan(0, held).EndsWith(LastChunk))
        {
            int kept = Math.Min(held, LastChunk.Length);
            _buffer.AsSpan(held - kept, kept).CopyTo(_buffer);
            int got = await Receive(kept);
            held = kept + got;
            total += got;
        }

        return (status, total);
    }

    public void Dispose() => _socket.Dispose();

    private async Task<int> Receive(int at)
    {
        int got = await _socket.ReceiveAsync(_buffer.AsMemory(at));
        return got > 0 ? got : throw new IOException("The server closed the connection.");
    }

    private static long Length(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> name = "Content-Length: "u8;
        int at = head.IndexOf(name);
        return at < 0 ? -1 : Number(head[(at + name.Length)..]);
    }

    private static int Number(ReadOnlySpan<byte> text) => Utf8Parser.TryParse(text, out int number, out _) ? number : throw new IOException("The answer is not HTTP/1.1.");
}
