using Microsoft.Extensions.Options;

namespace MatchEngine.Hosting.Http;

/// <summary>Tells all that is wrong with the options of the endpoints, at once and at start.</summary>
internal sealed class HttpOptionsCheck : IValidateOptions<MatchEngineHttpOptions>
{
    public ValidateOptionsResult Validate(string? name, MatchEngineHttpOptions options)
    {
        string[] faults = [.. options.Faults()];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
