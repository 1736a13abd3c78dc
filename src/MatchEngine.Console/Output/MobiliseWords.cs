using System.Globalization;
using MatchEngine.Matching;
using MatchEngine.Planning.Giving;
using MatchEngine.Planning.Mobilising;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Output;

/// <summary>Phrases about gaps, probabilities and what estimates stand on.</summary>
internal static class MobiliseWords
{
    /// <summary>An amount as the command line takes it.</summary>
    public static string Usd(double usd) => usd.ToString("0", CultureInfo.InvariantCulture);

    /// <summary>A probability in whole percent, never rounded to certainty.</summary>
    public static string Percent(double part) => part switch
    {
        >= 1 => "100%",
        > 0.99 => "over 99%",
        <= 0 => "0%",
        < 0.005 => "under 1%",
        _ => part.ToString("0%", CultureInfo.InvariantCulture),
    };

    public static string Spell(int years) => years == 1 ? "one year" : $"{years} years";

    public static string Partners(int count) => count == 1 ? "one partner" : $"{count} partners";

    public static string Gap(MobiliseAnswer answer) =>
        $"{Words.Money(answer.GapUsd)} for {Words.Named(answer.Country)}{(answer.Theme is { } theme ? $", {theme.Plain()}" : "")}, within {Spell(answer.Years)}";

    /// <summary>What it adds when it adds: the middle half of cases.</summary>
    public static string Range(Contributor contributor) => contributor.LowUsd == contributor.HighUsd
        ? Words.Money(contributor.MedianUsd)
        : $"{Words.Money(contributor.LowUsd)} to {Words.Money(contributor.HighUsd)[4..]}";

    public static string NotReached(MobiliseAnswer answer)
    {
        if (answer.Sizes.IsEmpty)
        {
            return $"no partner could be counted for {Gap(answer)}: 'mobilise --format json' lists why.";
        }

        SizeReach best = answer.Sizes.MaxBy(size => size.Probability)!;
        string together = answer.Together is { } all
            ? $" All {all.Partners} that could be counted reach it together with {Percent(all.Probability)}{(all.Probability < answer.Confidence ? $"; with {Percent(answer.Confidence)} they reach {Words.Money(all.ReachUsd)}" : ", but rules or the limit of partners keep them from being one consortium")}."
            : "";
        string none = answer.Sizes.Length == 1 ? "no partner" : $"no consortium of up to {answer.Sizes.Length} partners";
        return $"{none} reaches {Words.Money(answer.GapUsd)} with {Percent(answer.Confidence)}: at best {Percent(best.Probability)} ({string.Join(", ", best.Members)}).{together}";
    }

    /// <summary>What an estimate stands on, in one line.</summary>
    public static string Basis(GivingBasis basis)
    {
        string own = basis.OwnCases == 0 ? ""
            : $"{basis.OwnCases} of its own ({Measure(basis.Measure)}; {Like(basis.OwnLikeness)}{(basis.OwnWeight < 1 ? $"; weight {Percent(basis.OwnWeight)}" : "")})";
        string aid = basis.AidCases == 0 ? ""
            : $"{basis.AidCases} of its aid in all sectors ({Like(basis.OtherLikeness)}), of which {Percent(basis.Share!.Value)} counts, the share {Whose(basis)}";
        string kind = basis.KindCases == 0 ? ""
            : $"{basis.KindCases} of other partners of its kind ({basis.Kind.InWords()}; {Like(basis.OtherLikeness)})";
        return $"Cases: {string.Join(", ", new[] { own, aid, kind }.Where(part => part.Length > 0))}, {basis.FirstYear}–{basis.LastYear}, {basis.Source}.";
    }

    private static string Whose(GivingBasis basis) => basis.Share!.Whose switch
    {
        ShareOrigin.Own => "of these themes in its sector flows",
        ShareOrigin.Kind => $"of these themes among {basis.Kind.InWords()} partners",
        _ => "of these themes among all partners",
    };

    private static string Like(CaseLikeness likeness) => likeness switch
    {
        CaseLikeness.LinkSizeAndRegion => "same link, size of country and region",
        CaseLikeness.LinkAndSize => "same link and size of country",
        _ => "same link",
    };

    private static string Measure(GivingMeasure? measure) => measure switch
    {
        GivingMeasure.Commitments => "commitments",
        GivingMeasure.Spend => "spending",
        GivingMeasure.Projects => "project values",
        GivingMeasure.UnidoPayments => "payments for UNIDO's work",
        _ => "aid in all sectors",
    };
}
