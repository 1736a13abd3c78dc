using MatchEngine.Matching;

namespace MatchEngine.Decisions;

/// <summary>A note to be remembered.</summary>
/// <param name="Country">The country that it is about.</param>
/// <param name="Partner">The partner that it is about; null: the country alone.</param>
/// <param name="Text">The note; 1 to 4,000 characters.</param>
/// <param name="By">Who writes; 1 to 200 characters.</param>
public sealed record NewNote(CountryLine Country, PartnerLine? Partner, string Text, string By)
{
    /// <summary>All that is wrong with it, in sentences; empty where nothing is.</summary>
    public IReadOnlyList<string> Faults()
    {
        List<string> faults = [];
        TextCheck.Add(faults, "The note", Text, TextCheck.LongText);
        TextCheck.Add(faults, "The name of who writes", By, TextCheck.Name);
        return faults;
    }
}
