namespace MatchEngine.Hosting.Recording;

/// <summary>Where answers are recorded, and how much is kept.</summary>
public sealed class DecisionLogOptions
{
    /// <summary>The file, lines of JSON; null: answers are not recorded to a file.</summary>
    public string? Path { get; set; }

    /// <summary>The size at which a file is put aside and a new one begun, in bytes. Default 64 MiB; at least 64 KiB.</summary>
    public long MaximumBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>How many files that were put aside are kept, <c>path.1</c> the youngest. Default 10; 0 to 1000.</summary>
    public int KeptFiles { get; set; } = 10;

    /// <summary>How many suggestions of an answer are written out; the hash speaks for the rest. Default 10; 0 to 1000.</summary>
    public int Top { get; set; } = 10;

    /// <summary>How many records may wait to be written; a record beyond is lost and counted. Default 1,000; 1 to 100,000.</summary>
    public int MaximumWaiting { get; set; } = 1_000;
}
