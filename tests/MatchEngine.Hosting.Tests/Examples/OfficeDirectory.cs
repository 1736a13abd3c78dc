using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Hosting.Sources;
using MatchEngine.Rules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace MatchEngine.Hosting.Tests.Examples;

// README: begin
/// <summary>Which countries have a field office, as our directory knows it; a change of the directory is taken up at once.</summary>
internal sealed class OfficeDirectory : IFactSource
{
    private volatile string[] _countries = [];
    private ConfigurationReloadToken _changed = new();

    public IChangeToken Changes => _changed;

    public void Set(params string[] countries)
    {
        _countries = countries;
        Interlocked.Exchange(ref _changed, new ConfigurationReloadToken()).OnReload();
    }

    public ValueTask<SourceResult<FactOverlay>> LoadAsync(RuleSet rules, Profiles.Catalogue catalogue, CancellationToken cancellation) =>
        ValueTask.FromResult(SourceResult.Of(new FactOverlay(
            _countries.Select(iso3 => new OverlayFact("country.field_office", iso3, null, Value.Of(true), 2026, "Directory of field offices")))));
}

// README: end
