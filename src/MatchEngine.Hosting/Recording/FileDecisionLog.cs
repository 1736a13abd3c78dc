using System.Threading.Channels;
using MatchEngine.Hosting.Telemetry;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MatchEngine.Hosting.Recording;

/// <summary>
/// Writes records to a file behind the answers' back. Where the file can't be written, records wait and are written when it can; where too many
/// wait, the next are lost, and counted. An answer never waits for it and never fails with it.
/// </summary>
internal sealed class FileDecisionLog : BackgroundService, IDecisionLog
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(1);

    private readonly Channel<DecisionRecord> _waiting;
    private readonly RotatingFile _file;
    private readonly RecordLines _lines;
    private readonly MatchMeter _meter;
    private readonly TimeProvider _time;
    private readonly ILogger<FileDecisionLog> _logger;
    private readonly string _path;
    private long _written;
    private long _lost;
    private int _held;
    private Trouble? _trouble;

    public FileDecisionLog(IOptions<MatchEngineOptions> configured, MatchMeter meter, TimeProvider time, ILogger<FileDecisionLog> logger)
    {
        DecisionLogOptions options = configured.Value.DecisionLog;
        IsOn = options.Path is not null;
        _path = IsOn ? Path.GetFullPath(options.Path!) : "";
        _waiting = Channel.CreateBounded<DecisionRecord>(new BoundedChannelOptions(options.MaximumWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });
        _file = new RotatingFile(_path, options.MaximumBytes, options.KeptFiles);
        _lines = new RecordLines(options.Top);
        _meter = meter;
        _time = time;
        _logger = logger;
    }

    /// <summary>Whether options name a file.</summary>
    public bool IsOn { get; }

    /// <summary>How it does.</summary>
    public DecisionLogState State
    {
        get
        {
            Trouble? trouble = Volatile.Read(ref _trouble);
            return new DecisionLogState(
                _path, trouble?.Message, trouble?.Since, _waiting.Reader.Count + Volatile.Read(ref _held), Interlocked.Read(ref _written), Interlocked.Read(ref _lost));
        }
    }

    /// <inheritdoc/>
    public void Record(DecisionRecord record)
    {
        if (!IsOn || _waiting.Writer.TryWrite(record))
        {
            return;
        }

        if (Interlocked.Increment(ref _lost) == 1)
        {
            _logger.LosesRecords(_path);
        }

        _meter.Recorded("lost");
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        // What was answered until now is still written: the loop ends when nothing waits any more, or when it can't write.
        _waiting.Writer.TryComplete();
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        if (ExecuteTask is { IsCanceled: true })
        {
            // a service that stops at once is stopped before the loop has begun; then what waits is written here
            await ExecuteAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
        }
    }

    public override void Dispose()
    {
        base.Dispose();
        _file.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (DecisionRecord record in _waiting.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            Volatile.Write(ref _held, 1);
            while (!TryWrite(record))
            {
                if (stoppingToken.IsCancellationRequested)
                {
                    Interlocked.Add(ref _lost, 1 + _waiting.Reader.Count);
                    _logger.StoppedWithRecordsLeft(1 + _waiting.Reader.Count, _path);
                    return;
                }

                await Task.Delay(Retry, _time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            Volatile.Write(ref _held, 0);
        }
    }

    private bool TryWrite(DecisionRecord record)
    {
        try
        {
            byte[] lines = _lines.Of(record, out string? factsHash);
            if (_file.IsFullFor(lines.Length))
            {
                _file.PutAside();
                _lines.BeginFile();
                lines = _lines.Of(record, out factsHash);
            }

            _file.Append(lines);
            _lines.Wrote(factsHash);
            Interlocked.Increment(ref _written);
            _meter.Recorded("written");
            if (_trouble is not null)
            {
                _logger.RecordsAgain(_path);
                Volatile.Write(ref _trouble, null);
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            _file.Close();
            _lines.BeginFile();
            _meter.Recorded("failed");
            if (_trouble is null)
            {
                _logger.CannotRecord(_path, e.Message);
                Volatile.Write(ref _trouble, new Trouble(e.Message, _time.GetUtcNow()));
            }

            return false;
        }
    }

    private sealed record Trouble(string Message, DateTimeOffset Since);
}
