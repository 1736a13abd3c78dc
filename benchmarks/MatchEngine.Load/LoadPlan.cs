using System.Globalization;

namespace MatchEngine.Load;

/// <summary>How hard and how long to load.</summary>
internal sealed record LoadPlan
{
    public const string Usage =
        "Usage: MatchEngine.Load [--seconds 5] [--rounds 3] [--connections 8] [--reload-every 5] [--top 10]\n"
        + "Each round loads an empty endpoint, suggestions that are kept, kept ones while rules are exchanged every so many seconds, and suggestions made anew.";

    private const int Most = 600;

    /// <summary>How long each server is loaded in a round.</summary>
    public int Seconds { get; init; } = 5;

    /// <summary>Rounds; the middle one of the figures is told.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>Connections, each with one request under way.</summary>
    public int Connections { get; init; } = 8;

    /// <summary>Seconds from one exchange of rules to the next.</summary>
    public int ReloadEvery { get; init; } = 5;

    /// <summary>Suggestions of each answer.</summary>
    public int Top { get; init; } = 10;

    /// <summary>Reads the command line; null where it is not understood.</summary>
    public static LoadPlan? Parse(string[] args)
    {
        LoadPlan plan = new();
        for (int i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length || !int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out int n) || n is < 1 or > Most)
            {
                return null;
            }

            LoadPlan? next = args[i] switch
            {
                "--seconds" => plan with { Seconds = n },
                "--rounds" => plan with { Rounds = n },
                "--connections" => plan with { Connections = n },
                "--reload-every" => plan with { ReloadEvery = n },
                "--top" => plan with { Top = n },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            plan = next;
        }

        return plan;
    }
}
