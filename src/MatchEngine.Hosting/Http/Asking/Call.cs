using System.Collections.Immutable;
using System.Text;
using MatchEngine.Explaining;
using MatchEngine.Hosting.Http.Answering;
using MatchEngine.Hosting.Http.Operations;
using MatchEngine.Hosting.Http.Problems;
using MatchEngine.Matching;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace MatchEngine.Hosting.Http.Asking;

/// <summary>One request as it was understood: the snapshot that answers it, and its parameters.</summary>
internal sealed class Call
{
    private readonly ImmutableArray<Parameter> _parameters;
    private readonly object?[] _values;

    private Call(HttpContext http, IMatchService service, MatcherSnapshot snapshot, Operation operation)
    {
        Http = http;
        Service = service;
        Snapshot = snapshot;
        Operation = operation;
        _parameters = operation.Parameters;
        _values = new object?[_parameters.Length];
    }

    public HttpContext Http { get; }

    /// <summary>The body, where the operation takes one.</summary>
    public ReadOnlyMemory<byte> Body { get; set; }

    /// <summary>Asks, counts and records.</summary>
    public IMatchService Service { get; }

    /// <summary>What answers: taken once, so that one answer never mixes two versions.</summary>
    public MatcherSnapshot Snapshot { get; }

    public Operation Operation { get; }

    public Matcher Matcher => Snapshot.Matcher;

    /// <summary>Operation and parameters in one spelling: two requests with the same key ask the same.</summary>
    public string Key
    {
        get
        {
            StringBuilder key = new(Operation.Id);
            for (int i = 0; i < _values.Length; i++)
            {
                if (_values[i] is { } value && !value.Equals(_parameters[i].Default))
                {
                    key.Append('&').Append(_parameters[i].Name).Append('=').Append(Uri.EscapeDataString(_parameters[i].Canonical(value)));
                }
            }

            return key.ToString();
        }
    }

    /// <summary>Reads a request.</summary>
    /// <exception cref="ProblemException">A name is not known, or the query has faults: all of them are told.</exception>
    public static Call Read(HttpContext http, IMatchService service, MatcherSnapshot snapshot, Operation operation)
    {
        Call call = new(http, service, snapshot, operation);
        Names names = Names.Of(snapshot.Matcher.Catalogue);
        IQueryCollection query = http.Request.Query;
        List<ProblemFault> faults = query.Count == 0 ? [] : [.. Unknown(operation, query)];
        for (int i = 0; i < call._parameters.Length; i++)
        {
            Parameter parameter = call._parameters[i];
            call._values[i] = parameter.Default;
            if (call.Text(parameter, query, faults) is { } text)
            {
                (object? value, string? fault) = parameter.Read(text, names);
                call._values[i] = value;
                if (fault is not null)
                {
                    faults.Add(new ProblemFault(parameter.Name, fault));
                }
            }
        }

        return faults.Count == 0
            ? call
            : throw new ProblemException(ProblemKinds.BadQuery, $"{faults[0].Where}: {faults[0].Message}") { Faults = [.. faults] };
    }

    /// <summary>The value of a parameter of the operation.</summary>
    public T Get<T>(Parameter<T> parameter) => (T)_values[IndexOf(parameter)]!;

    /// <summary>The value of a parameter, or what holds without it where the operation does not take it.</summary>
    public T? GetOrDefault<T>(Parameter<T> parameter) => IndexOf(parameter) is >= 0 and var index ? (T?)_values[index] : parameter.Otherwise;

    /// <summary>What the parameters ask of a matcher.</summary>
    public SuggestQuery Query() => new()
    {
        Top = IndexOf(Parameters.TopOfEach) >= 0 ? Get(Parameters.TopOfEach) : GetOrDefault(Parameters.Top),
        Theme = GetOrDefault(Parameters.Theme),
        Kind = GetOrDefault(Parameters.Kind),
        Level = GetOrDefault(Parameters.Level),
        MinHistory = GetOrDefault(Parameters.MinHistory),
        SouthSouth = GetOrDefault(Parameters.SouthSouth),
        AnyIncome = GetOrDefault(Parameters.AnyIncome),
        ForUnido = ForUnido(),
        Date = GetOrDefault(Parameters.AsOf),
        Language = GetOrDefault(Parameters.Language)!,
    };

    /// <summary>An answer that counts again where it is given again.</summary>
    public Answer Recorded<T>(MatchQuestion question, T answer)
        where T : class
    {
        MatcherSnapshot snapshot = Snapshot;
        return Answer.Of(answer, MatchJson.TypeInfo<T>(indented: false), service => service.GaveAgain(question, snapshot, answer));
    }

    private int IndexOf(Parameter parameter)
    {
        for (int i = 0; i < _parameters.Length; i++)
        {
            if (ReferenceEquals(_parameters[i], parameter))
            {
                return i;
            }
        }

        return -1;
    }

    private bool ForUnido()
    {
        bool asked = GetOrDefault(Parameters.ForUnido);
        return !asked || Matcher.Ranker is { AnswersForUnido: true }
            ? asked
            : throw new ProblemException(ProblemKinds.NeedsModel, "Only a model can tell who funds UNIDO's work ('for-unido'), and the one in use has none for it.");
    }

    private string? Text(Parameter parameter, IQueryCollection query, List<ProblemFault> faults)
    {
        if (parameter.InPath)
        {
            // Routing leaves an escaped slash as it is, so that it does not end a segment.
            return ((string)Http.GetRouteValue(parameter.Name)!).Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        }

        if (!query.TryGetValue(parameter.Name, out StringValues texts))
        {
            return null;
        }

        if (texts.Count > 1)
        {
            faults.Add(new ProblemFault(parameter.Name, $"'{parameter.Name}' is given {texts.Count} times; give it once."));
            return null;
        }

        return texts[0];
    }

    private static IEnumerable<ProblemFault> Unknown(Operation operation, IQueryCollection query)
    {
        foreach (string name in query.Keys)
        {
            if (!operation.Parameters.Any(parameter => !parameter.InPath && parameter.Name == name))
            {
                IEnumerable<string> known = operation.Parameters.Where(parameter => !parameter.InPath).Select(parameter => parameter.Name);
                yield return new ProblemFault(name, $"There is no parameter '{name}' here.{Nearest.Hint(name, known)}");
            }
        }
    }
}
