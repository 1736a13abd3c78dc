using System.Collections.Immutable;
using MatchEngine.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace MatchEngine.Hosting.Configuring;

/// <summary>Reads options out of a section. What can't be read is kept and told with everything else when options are checked.</summary>
internal sealed class ConfiguredOptions(IConfiguration section) : IConfigureOptions<MatchEngineOptions>
{
    private static readonly ImmutableArray<string> Known = [.. OptionKeys.All.Select(key => key.Name), nameof(MatchEngineOptions.Facts)];

    public void Configure(MatchEngineOptions options)
    {
        string prefix = section is IConfigurationSection named ? named.Path + ":" : "";
        foreach ((string name, string value) in Leaves(section, ""))
        {
            if (name.StartsWith(nameof(MatchEngineOptions.Facts) + ":", StringComparison.OrdinalIgnoreCase))
            {
                options.Facts.Add(value);
            }
            else if (OptionKeys.All.FirstOrDefault(key => key.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } key)
            {
                if (key.Set(options, value) is { } fault)
                {
                    options.Unread.Add($"{prefix}{key.Name} = '{value}' {fault}");
                }
            }
            else
            {
                options.Unread.Add($"{prefix}{name} = '{value}' is no key of MatchEngine.{EditDistance.Hint(name, Known)}");
            }
        }
    }

    private static IEnumerable<(string Name, string Value)> Leaves(IConfiguration at, string path)
    {
        foreach (IConfigurationSection child in at.GetChildren())
        {
            string name = path + child.Key;
            IConfigurationSection[] below = [.. child.GetChildren()];
            if (below.Length == 0 && child.Value is { } value)
            {
                yield return (name, value);
            }

            foreach ((string, string) leaf in below.Length == 0 ? [] : Leaves(child, name + ":"))
            {
                yield return leaf;
            }
        }
    }
}
