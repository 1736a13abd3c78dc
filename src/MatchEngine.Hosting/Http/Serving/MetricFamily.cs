using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace MatchEngine.Hosting.Http.Serving;

/// <summary>One instrument, with a series for each set of tags.</summary>
internal sealed class MetricFamily(Instrument instrument)
{
    private static readonly double[] Bounds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly ConcurrentDictionary<string, MetricSeries> _series = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string?, string?), MetricSeries> _byValues = [];
    private readonly bool _isHistogram = instrument is Histogram<double> or Histogram<long>;
    private readonly bool _isCounter = instrument is Counter<long> or Counter<double>;

    public string Name { get; } = Spelt(instrument);

    private bool IsSum => _isCounter || _isHistogram;

    public void Add(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        // Most measurements have one or two tags that are texts, and an instrument always has the same: their values alone tell the series then,
        // and labels are written once.
        (string?, string?) values = (tags.Length > 0 ? tags[0].Value as string : null, tags.Length > 1 ? tags[1].Value as string : null);
        bool told = tags.Length is 1 or 2 && values.Item1 is not null && (tags.Length == 1 || values.Item2 is not null);
        if (!told || !_byValues.TryGetValue(values, out MetricSeries? series))
        {
            series = _series.GetOrAdd(Labels(tags), _ => new MetricSeries(_isHistogram ? Bounds : []));
            if (told && IsSum)
            {
                _byValues[values] = series;
            }
        }

        series.Add(value, IsSum);
    }

    /// <summary>Forgets what gauges showed last: a series that is told no longer is no longer there.</summary>
    public void ForgetGauges()
    {
        if (!IsSum)
        {
            _series.Clear();
        }
    }

    public void Write(StringBuilder text)
    {
        string type = _isHistogram ? "histogram" : _isCounter ? "counter" : "gauge";
        text.Append(CultureInfo.InvariantCulture, $"# HELP {Name} {instrument.Description}\n# TYPE {Name} {type}\n");
        foreach ((string labels, MetricSeries series) in _series.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            series.Write(text, Name, labels, _isHistogram);
        }
    }

    private static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        StringBuilder labels = new();
        foreach ((string name, object? value) in tags)
        {
            string escaped = $"{value}".Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
            labels.Append(labels.Length == 0 ? "" : ",").Append(name).Append("=\"").Append(escaped).Append('"');
        }

        return labels.ToString();
    }

    private static string Spelt(Instrument instrument)
    {
        string name = instrument.Name.Replace('.', '_');
        return instrument switch
        {
            Counter<long> or Counter<double> => name + "_total",
            Histogram<double> when instrument.Unit == "s" => name + "_seconds",
            _ => name,
        };
    }
}
