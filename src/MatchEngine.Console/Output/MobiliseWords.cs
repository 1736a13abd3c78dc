using System.Globalization;
using MatchEngine.Languages;
using MatchEngine.Planning.Giving;
using MatchEngine.Planning.Mobilising;

namespace MatchEngine.Console.Output;

/// <summary>Phrases about gaps, probabilities and what estimates stand on.</summary>
internal static class MobiliseWords
{
    /// <summary>An amount as the command line takes it.</summary>
    public static string Usd(double usd) => usd.ToString("0", CultureInfo.InvariantCulture);

    /// <summary>A probability in whole percent, never rounded to certainty.</summary>
    public static string Percent(double part, Labels labels) => part switch
    {
        >= 1 => labels.Percent(1),
        > 0.99 => labels["number.over_ninety_nine"],
        <= 0 => labels.Percent(0),
        < 0.005 => labels["number.under_one_percent"],
        _ => labels.Percent(part),
    };

    public static string Spell(int years, Labels labels) => labels.Count("mobilise.spell", years);

    public static string Gap(MobiliseAnswer answer, Labels labels) => labels.Text(
        answer.Theme is null ? "mobilise.gap" : "mobilise.gap_theme",
        ("amount", Words.Money(answer.GapUsd, labels)),
        ("country", Words.Named(answer.Country)),
        ("theme", answer.Theme is { } theme ? labels.Of(theme) : ""),
        ("spell", Spell(answer.Years, labels)));

    /// <summary>What it adds when it adds: the middle half of cases.</summary>
    public static string Range(Contributor contributor, Labels labels)
    {
        const string Currency = "USD ";
        string low = Words.Money(contributor.LowUsd, labels);
        string high = Words.Money(contributor.HighUsd, labels);
        bool said = high.StartsWith(Currency, StringComparison.Ordinal);
        return contributor.LowUsd == contributor.HighUsd
            ? Words.Money(contributor.MedianUsd, labels)
            : labels.Text("whatif.range", ("low", low), ("high", said ? high[Currency.Length..] : high));
    }

    public static string NotReached(MobiliseAnswer answer, Labels labels)
    {
        if (answer.Sizes.IsEmpty)
        {
            return labels.Text("mobilise.nobody", ("gap", Gap(answer, labels)));
        }

        SizeReach best = answer.Sizes.MaxBy(size => size.Probability)!;
        string none = labels.Count(
            "mobilise.short",
            answer.Sizes.Length,
            ("amount", Words.Money(answer.GapUsd, labels)),
            ("confidence", Percent(answer.Confidence, labels)),
            ("share", Percent(best.Probability, labels)),
            ("members", labels.List(best.Members)));
        return answer.Together is { } all ? $"{none}{labels["list.sentence"]}{Together(all, answer, labels)}" : none;
    }

    /// <summary>What an estimate stands on, in one line.</summary>
    public static string Basis(GivingBasis basis, Labels labels)
    {
        string own = basis.OwnCases == 0 ? "" : labels.Text(
            basis.OwnWeight < 1 ? "mobilise.cases_weighted" : "mobilise.cases_own",
            ("cases", labels.Whole(basis.OwnCases)),
            ("measure", Measure(basis.Measure, labels)),
            ("like", Like(basis.OwnLikeness, labels)),
            ("weight", Percent(basis.OwnWeight, labels)));
        string aid = basis.AidCases == 0 ? "" : labels.Text(
            "mobilise.cases_aid",
            ("cases", labels.Whole(basis.AidCases)),
            ("like", Like(basis.OtherLikeness, labels)),
            ("share", Percent(basis.Share!.Value, labels)),
            ("whose", Whose(basis, labels)));
        string kind = basis.KindCases == 0 ? "" : labels.Text(
            "mobilise.cases_kind", ("cases", labels.Whole(basis.KindCases)), ("kind", labels.Of(basis.Kind)), ("like", Like(basis.OtherLikeness, labels)));
        return labels.Text(
            "mobilise.cases",
            ("cases", labels.List(new[] { own, aid, kind }.Where(part => part.Length > 0))),
            ("first", $"{basis.FirstYear}"),
            ("last", $"{basis.LastYear}"),
            ("source", basis.Source));
    }

    private static string Together(TotalReach all, MobiliseAnswer answer, Labels labels) => labels.Text(
        all.Probability < answer.Confidence ? "mobilise.together_short" : "mobilise.together_apart",
        ("partners", labels.Whole(all.Partners)),
        ("share", Percent(all.Probability, labels)),
        ("confidence", Percent(answer.Confidence, labels)),
        ("amount", Words.Money(all.ReachUsd, labels)));

    private static string Whose(GivingBasis basis, Labels labels) => basis.Share!.Whose switch
    {
        ShareOrigin.Own => labels["mobilise.whose_own"],
        ShareOrigin.Kind => labels.Text("mobilise.whose_kind", ("kind", labels.Of(basis.Kind))),
        _ => labels["mobilise.whose_all"],
    };

    private static string Like(CaseLikeness likeness, Labels labels) => likeness switch
    {
        CaseLikeness.LinkSizeAndRegion => labels["mobilise.like_region"],
        CaseLikeness.LinkAndSize => labels["mobilise.like_size"],
        _ => labels["mobilise.like_link"],
    };

    private static string Measure(GivingMeasure? measure, Labels labels) => measure switch
    {
        GivingMeasure.Commitments => labels["mobilise.commitments"],
        GivingMeasure.Spend => labels["mobilise.spending"],
        GivingMeasure.Projects => labels["mobilise.projects"],
        GivingMeasure.UnidoPayments => labels["mobilise.payments"],
        _ => labels["mobilise.aid"],
    };
}
