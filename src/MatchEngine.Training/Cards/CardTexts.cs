namespace MatchEngine.Training.Cards;

/// <summary>What a card says in words.</summary>
internal static class CardTexts
{
    public const string IntendedUse =
        "Orders the pairings that the gates of a rule set leave open, for programme officers who look for development partners of middle-income "
        + "countries. It answers who is likely to work in a country (in a theme), and, by a model of its own, who is likely to fund UNIDO's work there.";

    public static readonly string[] LikelihoodIsNot =
    [
        "It is not how good a partnership would be, nor whether it should be sought: it repeats what donors have done.",
        "It is not a probability for one pairing: the words are frequencies of groups of pairings in years that the model had not seen.",
        "It does not compare countries: only the order within one country (and theme) was learned.",
        "It is not a cause: a contribution says what moved the score, not what would change the donor's mind.",
        "Who works in a country says nothing of who funds UNIDO's work there, and the other way round.",
    ];

    public const string Decisions =
        "Officers' decisions took part as questions at the last year known: accepted against rejected, of one country and theme. The models that are judged below never saw them, "
            + "so no figure here tells what the decisions changed.";

    public static readonly string[] KnownGaps =
    [
        "Many large recipients publish no transactions here (BGD, CHN, COL, GHA, IDN, IND, KEN, NGA, NPL, PAK, SEN, TZA, VNM, ZMB) or budgets only "
            + "(GTM, HTI, JOR, KHM, MMR, PER, PHL, PSE, UKR, ZAF, ZWE): they are answered by a model without the country's record, which could only "
            + "be judged on countries that have one.",
        "China, India, Brazil, Russia, Turkiye, Gulf funds, GCF, MLF and IsDB publish no sector flows here, Japan, Korea and Austria hardly: their "
            + "likelihoods rest on official development assistance and geography alone, and no label could contradict them.",
        "Publishers start, stop and change scope: a new partnership can be a new report. Labels keep to partners whose reporting covers both years.",
        "The files show history as published in 2021 and 2023, not as known at each cutoff.",
        "Frequencies hold for candidates of the protocol (partners active in industry whose reporting goes on), not for every partner listed.",
        "Circular economy and digitalisation have no labels: the theme model is used on their narrower flows, unjudged.",
        "Funds for UNIDO's work are recorded from 2013 on: three cutoffs to learn from, one or two to judge by.",
        "Banks outside of their region are easy to rank last; the gates close most of them anyway.",
    ];
}
