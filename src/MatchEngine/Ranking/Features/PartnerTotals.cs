using System.Runtime.CompilerServices;
using MatchEngine.Profiles;

namespace MatchEngine.Ranking.Features;

/// <summary>What each partner does in each scope over all countries that sector flows can speak about.</summary>
internal sealed class PartnerTotals
{
    private const int NewYears = 3;
    private readonly Cell[] _cells;

    public PartnerTotals(Catalogue catalogue, PairRecords records, CountryGroups groups)
    {
        _cells = new Cell[records.Slots * Scope.Count];
        for (int i = 0; i < _cells.Length; i++)
        {
            _cells[i] = new Cell(groups);
        }

        CoveredByRegion = new int[groups.Regions];
        CoveredBySubRegion = new int[groups.SubRegions];
        CoveredByIncome = new int[Enum.GetValues<IncomeGroup>().Length];
        for (int country = 0; country < catalogue.Countries.Length; country++)
        {
            if (groups.Covered[country])
            {
                Covered++;
                CoveredByRegion[Math.Max(groups.Region[country], 0)]++;
                CoveredBySubRegion[Math.Max(groups.SubRegion[country], 0)]++;
                CoveredByIncome[groups.Income[country]]++;
                AddCountry(country, records, groups, catalogue.Info.FlowsEnd);
            }
        }
    }

    /// <summary>How many countries sector flows can speak about.</summary>
    public int Covered { get; private set; }

    public int[] CoveredByRegion { get; }

    public int[] CoveredBySubRegion { get; }

    public int[] CoveredByIncome { get; }

    public Cell Of(int slot, int scope) => _cells[(slot * Scope.Count) + scope];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddCountry(int country, PairRecords records, CountryGroups groups, int end)
    {
        for (int slot = 0; slot < records.Slots; slot++)
        {
            for (int scope = 0; scope < Scope.Count; scope++)
            {
                ref readonly PairRecord record = ref records.At(country, slot, scope);
                if (record.ActiveAll == 0 && record.Faded <= 0)
                {
                    continue;
                }

                Cell cell = _cells[(slot * Scope.Count) + scope];
                cell.Faded += record.Faded;
                cell.Active2 += record.IsActive2 ? 1 : 0;
                cell.Active5 += record.IsActive5 ? 1 : 0;
                cell.Entries += record.FirstActive > end - NewYears ? 1 : 0;
                cell.Grades += record.Grade;
                Add(cell.Regions, groups.Region[country], record.IsActive5, record.Grade);
                Add(cell.SubRegions, groups.SubRegion[country], record.IsActive5, record.Grade);
                Add(cell.Incomes, groups.Income[country], record.IsActive5, record.Grade);
            }
        }
    }

    private static void Add(GroupCount[] counts, int group, bool active, int grade)
    {
        if (group >= 0)
        {
            counts[group].Active5 += active ? 1 : 0;
            counts[group].Grades += grade;
        }
    }

    internal struct GroupCount
    {
        public int Active5;
        public int Grades;
    }

    /// <summary>One partner in one scope.</summary>
    internal sealed class Cell(CountryGroups groups)
    {
        public double Faded { get; set; }

        public int Active2 { get; set; }

        public int Active5 { get; set; }

        /// <summary>Countries that it entered in the last three years.</summary>
        public int Entries { get; set; }

        public int Grades { get; set; }

        public GroupCount[] Regions { get; } = new GroupCount[groups.Regions];

        public GroupCount[] SubRegions { get; } = new GroupCount[groups.SubRegions];

        public GroupCount[] Incomes { get; } = new GroupCount[Enum.GetValues<IncomeGroup>().Length];
    }
}
