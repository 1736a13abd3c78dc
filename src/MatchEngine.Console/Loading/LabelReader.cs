using System.Collections.Immutable;
using System.Globalization;
using MatchEngine.Catalogue;
using MatchEngine.Catalogue.Building;
using MatchEngine.Profiles;
using MatchEngine.Training.Tables;

namespace MatchEngine.Console.Loading;

/// <summary>Reads decisions as labels: a file of comma-separated values as <c>decisions export</c> writes it.</summary>
internal static class LabelReader
{
    private const double MostWeight = 1000;

    private static readonly string[] Columns = ["country", "partner", "theme", "label", "date", "weight"];

    /// <summary>Reads a file.</summary>
    /// <param name="name">What to call it in messages.</param>
    /// <param name="stream">Its bytes; closed at the end. Columns: country (ISO3), partner (id), theme (code, or empty for all), label (1 accepted,
    /// 0 rejected), date (YYYY-MM-DD), weight (above 0, up to 1,000).</param>
    /// <param name="catalogue">The catalogue, for ids.</param>
    /// <returns>The labels, in the order of the file, and all faults; with faults, no labels.</returns>
    public static (ImmutableArray<DecisionLabel> Labels, IReadOnlyList<CatalogueFault> Faults) Read(string name, Stream stream, Profiles.Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        FaultList faults = new();
        List<DecisionLabel> labels = [];
        HashSet<(int, int, Theme?)> seen = [];
        using CsvTable? table = CsvTable.Open(name, stream, faults, Columns);
        while (table?.Read() == true)
        {
            if (Row(table, catalogue) is not { } label)
            {
                continue;
            }

            if (seen.Add((label.Country, label.Partner, label.Theme)))
            {
                labels.Add(label);
            }
            else
            {
                table.Fault(0, "The pairing is labelled twice for the same theme. Keep the decision that stands.");
            }
        }

        return faults.IsEmpty ? ([.. labels], []) : ([], faults.ToImmutable());
    }

    private static DecisionLabel? Row(CsvTable table, Profiles.Catalogue catalogue)
    {
        int country = catalogue.CountryIndex(table.Text(0));
        int partner = catalogue.PartnerIndex(table.Text(1));
        string? code = table.TextOrNull(2);
        bool themed = Themes.TryParse(code, out Theme theme);
        string label = table.Text(3);
        bool dated = DateOnly.TryParseExact(table.Text(4), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date);
        double? weight = table.Number(5);
        bool right = Check(table, 0, country >= 0, $"The catalogue has no country '{table.Text(0)}'; give its ISO3 code.")
            & Check(table, 1, partner >= 0, $"The catalogue has no partner '{table.Text(1)}'; give its id.")
            & Check(table, 2, code is null || themed, $"'{code}' is no theme; there are {string.Join(", ", Themes.All.Select(one => one.Code()))}.")
            & Check(table, 3, label is "0" or "1", $"A label is 1 (accepted) or 0 (rejected); '{label}' is neither.")
            & Check(table, 4, dated, $"'{table.Text(4)}' is no date; write YYYY-MM-DD.")
            & Check(table, 5, weight is > 0 and <= MostWeight, $"A weight is above 0, up to {MostWeight}; '{table.Text(5)}' is not.");
        return right ? new DecisionLabel(country, partner, code is null ? null : theme, label == "1", date, weight!.Value) : null;
    }

    private static bool Check(CsvTable table, int column, bool right, string message)
    {
        if (!right)
        {
            table.Fault(column, message);
        }

        return right;
    }
}
