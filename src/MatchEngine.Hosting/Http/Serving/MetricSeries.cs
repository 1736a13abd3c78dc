using System.Globalization;
using System.Text;

namespace MatchEngine.Hosting.Http.Serving;

/// <summary>The values of one instrument with one set of tags.</summary>
internal sealed class MetricSeries(double[] bounds)
{
    private readonly Lock _lock = new();
    private readonly long[] _buckets = new long[bounds.Length];
    private double _value;
    private long _count;

    public void Add(double value, bool isSum)
    {
        lock (_lock)
        {
            _count++;
            _value = isSum ? _value + value : value;
            for (int i = 0; i < bounds.Length; i++)
            {
                if (value <= bounds[i])
                {
                    _buckets[i]++;
                }
            }
        }
    }

    public void Write(StringBuilder text, string name, string labels, bool isHistogram)
    {
        lock (_lock)
        {
            if (!isHistogram)
            {
                text.Append(CultureInfo.InvariantCulture, $"{name}{Braced(labels)} {_value:R}\n");
                return;
            }

            string comma = labels.Length == 0 ? "" : ",";
            for (int i = 0; i < bounds.Length; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{labels}{comma}le=\"{bounds[i]:R}\"}} {_buckets[i]}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{labels}{comma}le=\"+Inf\"}} {_count}\n{name}_sum{Braced(labels)} {_value:R}\n{name}_count{Braced(labels)} {_count}\n");
        }
    }

    private static string Braced(string labels) => labels.Length == 0 ? "" : $"{{{labels}}}";
}
