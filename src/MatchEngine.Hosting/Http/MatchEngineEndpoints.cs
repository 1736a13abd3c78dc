using MatchEngine.Hosting.Http.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MatchEngine.Hosting.Http;

/// <summary>Maps the HTTP endpoints.</summary>
public static class MatchEngineEndpoints
{
    /// <summary>
    /// Maps the API: countries, partners, suggestions, explanations, rule sets. It needs <c>AddMatchEngine</c> and
    /// <see cref="MatchEngineHttpServices.AddMatchEngineHttp"/>. No endpoint writes a file.
    /// </summary>
    /// <param name="endpoints">Where to map.</param>
    /// <param name="prefix">The path that all addresses begin with.</param>
    /// <returns>Takes further conventions for all of them: authorisation, rate limiting, CORS.</returns>
    /// <exception cref="InvalidOperationException">The services are not there, or the API is mapped already.</exception>
    public static IEndpointConventionBuilder MapMatchEngine(this IEndpointRouteBuilder endpoints, string prefix = "/api")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentException.ThrowIfNullOrEmpty(prefix);
        HttpApi api = endpoints.ServiceProvider.GetService<HttpApi>()
            ?? throw new InvalidOperationException("The services of the endpoints are not there: call services.AddMatchEngineHttp() first.");
        if (api.Prefix is not null)
        {
            throw new InvalidOperationException($"The API is mapped already, below '{api.Prefix}'.");
        }

        api.Prefix = prefix.Trim('/') is { Length: > 0 } path ? "/" + path : "";
        RouteGroupBuilder group = endpoints.MapGroup(api.Prefix);
        foreach (Operation operation in api.Operations)
        {
            string[] methods = operation.Method == HttpMethods.Get ? [HttpMethods.Get, HttpMethods.Head] : [operation.Method];
            group.MapMethods(operation.Path, methods, http => api.Handle(http, operation)).WithName(operation.Id).WithMetadata(operation);
        }

        return group;
    }
}
