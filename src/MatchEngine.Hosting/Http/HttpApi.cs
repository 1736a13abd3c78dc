using System.Buffers;
using System.Collections.Immutable;
using MatchEngine.Hosting.Http.Answering;
using MatchEngine.Hosting.Http.Asking;
using MatchEngine.Hosting.Http.Guarding;
using MatchEngine.Hosting.Http.Operations;
using MatchEngine.Hosting.Http.Problems;
using MatchEngine.Hosting.Http.RuleSets;
using MatchEngine.Hosting.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MatchEngine.Hosting.Http;

/// <summary>Takes every request of the API from its parameters to its answer or its problem.</summary>
internal sealed class HttpApi : IDisposable
{
    private readonly IMatcherProvider _provider;
    private readonly IMatchService _service;
    private readonly MatchEngineHttpOptions _options;
    private readonly AnswerMemory _memory;
    private readonly LongAnswerGate _gate;
    private readonly ILogger<HttpApi> _logger;

    public HttpApi(IMatcherProvider provider, IMatchService service, IOptions<MatchEngineHttpOptions> options, ILogger<HttpApi> logger)
    {
        _provider = provider;
        _service = service;
        _options = options.Value;
        _memory = new AnswerMemory(_options.KeptAnswerBytes);
        _gate = new LongAnswerGate(_options.LongAnswersAtOnce, _options.LongAnswersWaiting);
        _logger = logger;
        Keys = new ApiKeySet(_options.ApiKeys);
        Operations = OperationTable.All(new RuleSetShelf());
    }

    /// <summary>Every operation.</summary>
    public ImmutableArray<Operation> Operations { get; }

    /// <summary>The keys that admit a request.</summary>
    public ApiKeySet Keys { get; }

    /// <summary>The address that all operations are below, once they are mapped.</summary>
    public string? Prefix { get; set; }

    /// <summary>Answers one request.</summary>
    public async Task Handle(HttpContext http, Operation operation)
    {
        try
        {
            await Answer(http, operation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: nobody is left to be answered.
            http.Abort();
        }
        catch (Exception e)
        {
            await Refuse(http, e).ConfigureAwait(false);
        }
    }

    /// <summary>Answers with the problem that an exception stands for.</summary>
    public Task Refuse(HttpContext http, Exception exception)
    {
        ProblemException? problem = exception is OperationCanceledException ? new ProblemException(ProblemKinds.TookTooLong, "The answer was not done in time.") : ProblemWriter.Of(exception, http);
        if (problem is null)
        {
            _logger.RequestFailed(exception, http.Request.Method, http.Request.Path, http.TraceIdentifier);
        }

        if (http.Response.HasStarted)
        {
            // Half an answer must not pass for a whole one.
            http.Abort();
            return Task.CompletedTask;
        }

        return ProblemWriter.Write(http, problem ?? new ProblemException(ProblemKinds.Internal, null));
    }

    public void Dispose() => _gate.Dispose();

    private async Task Answer(HttpContext http, Operation operation)
    {
        if (!Keys.Admits(http.Request))
        {
            throw new ProblemException(ProblemKinds.Unauthorised, "The request brings no key that this server knows.");
        }

        Acceptance.Require(http.Request, operation.MediaType);
        MatcherSnapshot snapshot = _provider.Current;
        Call call = Call.Read(http, _service, snapshot, operation);
        if (!operation.IsQuery)
        {
            await Work(call, (made, _) => AnswerWriter.Write(http, made, null)).ConfigureAwait(false);
            return;
        }

        string key = call.Key;
        KeptAnswer? kept = _memory.Find(snapshot, key);
        string tag = kept?.Tag ?? EntityTag.Of(snapshot, key);
        if (AnswerWriter.NotModified(http, tag))
        {
            return;
        }

        if (kept is not null)
        {
            await GiveAgain(http, kept).ConfigureAwait(false);
            return;
        }

        using AnswerTurn turn = _memory.Turn(snapshot, key);
        if (await turn.Other(http.RequestAborted).ConfigureAwait(false) is { } others)
        {
            await GiveAgain(http, others).ConfigureAwait(false);
            return;
        }

        await Work(call, (made, _) =>
        {
            if (_options.KeptAnswerBytes == 0)
            {
                return AnswerWriter.Write(http, made, tag);
            }

            KeptAnswer answer = Keep(snapshot, key, tag, made);
            turn.Made(answer);
            return AnswerWriter.Write(http, answer);
        }).ConfigureAwait(false);
    }

    private Task GiveAgain(HttpContext http, KeptAnswer kept)
    {
        kept.Again?.Invoke(_service);
        return AnswerWriter.Write(http, kept);
    }

    /// <summary>Has an operation work on its answer, within its time and its turn.</summary>
    private async Task Work(Call call, Func<Answer, CancellationToken, Task> write)
    {
        Operation operation = call.Operation;
        using CancellationTokenSource time = CancellationTokenSource.CreateLinkedTokenSource(call.Http.RequestAborted);
        time.CancelAfter(operation.IsHeavy ? _options.LongAnswerTime : _options.AnswerTime);
        if (operation.Body is not null)
        {
            // Whole before its turn comes, so that a client that sends slowly keeps nobody else waiting.
            call.Body = await BodyReader.Take(call.Http, operation.BodyLimit, time.Token).ConfigureAwait(false);
        }

        if (operation.IsHeavy)
        {
            await _gate.Enter(time.Token).ConfigureAwait(false);
        }

        try
        {
            if (operation.Stream is { } stream)
            {
                await stream(call, time.Token).ConfigureAwait(false);
            }
            else
            {
                await write(operation.Answer!(call, time.Token), time.Token).ConfigureAwait(false);
            }
        }
        finally
        {
            if (operation.IsHeavy)
            {
                _gate.Leave();
            }
        }
    }

    private KeptAnswer Keep(MatcherSnapshot snapshot, string key, string tag, Answer made)
    {
        ArrayBufferWriter<byte> body = new();
        made.Write(body);
        KeptAnswer kept = new(tag, made.MediaType, body.WrittenSpan.ToArray(), made.Again);
        _memory.Keep(snapshot, key, kept);
        return kept;
    }
}
