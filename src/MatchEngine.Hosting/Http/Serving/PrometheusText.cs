using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;
using MatchEngine.Hosting.Telemetry;

namespace MatchEngine.Hosting.Http.Serving;

/// <summary>
/// What the meter told since the start, in the text format 0.0.4 that Prometheus reads: counters as sums, histograms in buckets of seconds,
/// gauges as they are now; and what the process takes.
/// </summary>
internal sealed class PrometheusText : IDisposable
{
    public const string MediaType = "text/plain; version=0.0.4; charset=utf-8";

    private readonly ConcurrentDictionary<string, MetricFamily> _families = new(StringComparer.Ordinal);
    private readonly MeterListener _listener = new();

    public PrometheusText(IMeterFactory factory)
    {
        _ = factory;
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == MatchTelemetry.Name && ReferenceEquals(instrument.Meter.Scope, factory))
            {
                listener.EnableMeasurementEvents(instrument, _families.GetOrAdd(instrument.Name, _ => new MetricFamily(instrument)));
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, value, tags, family) => ((MetricFamily)family!).Add(value, tags));
        _listener.SetMeasurementEventCallback<double>((_, value, tags, family) => ((MetricFamily)family!).Add(value, tags));
        _listener.Start();
    }

    /// <summary>Everything, family by family in ordinal order.</summary>
    public string Write()
    {
        StringBuilder text = new();
        foreach (MetricFamily family in _families.Values)
        {
            family.ForgetGauges();
        }

        _listener.RecordObservableInstruments();
        foreach (MetricFamily family in _families.Values.OrderBy(family => family.Name, StringComparer.Ordinal))
        {
            family.Write(text);
        }

        Gauge(text, "process_working_set_bytes", "Memory of the process that is in use.", Environment.WorkingSet);
        Gauge(text, "dotnet_gc_heap_bytes", "Memory of managed objects, as of the last collection.", GC.GetGCMemoryInfo().HeapSizeBytes);
        Gauge(text, "dotnet_gc_collections", "Collections since the start.", GC.CollectionCount(0));
        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private static void Gauge(StringBuilder text, string name, string help, long value) =>
        text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {help}\n# TYPE {name} gauge\n{name} {value}\n");
}
