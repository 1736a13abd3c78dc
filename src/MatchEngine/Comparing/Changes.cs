using System.Collections.Immutable;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Comparing;

/// <summary>
/// Tells apart what moved an answer: from what it stood on to what it stands on now, one cause changes at a time in the order of
/// <see cref="ChangeCause"/>, and the matcher answers after each. The parts of a pairing add up to its whole move; a different order would
/// share out differently what two causes do together.
/// </summary>
public static class Changes
{
    /// <summary>Explains the difference for one country.</summary>
    /// <param name="before">What the earlier answer stood on.</param>
    /// <param name="after">What the later answer stands on.</param>
    /// <param name="country">ISO3 of a country of both catalogues.</param>
    /// <param name="query">What is asked; its date and top are not read.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">The country is not in one of the catalogues.</exception>
    public static ChangeReport Explain(Edition before, Edition after, string country, SuggestQuery? query = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        SuggestQuery asked = (query ?? new SuggestQuery()) with { Top = null };
        Labels labels = Labels.In(asked.Language);
        MatchAnswer first = Answer(before, country, asked, cancellation);
        MatchAnswer last = first;
        Edition reached = before;
        ImmutableArray<ChangeStep>.Builder steps = ImmutableArray.CreateBuilder<ChangeStep>();
        foreach (ChangeCause cause in Enum.GetValues<ChangeCause>())
        {
            Edition next = Next(reached, after, before.Catalogue, cause);
            if (Differs(reached, next, country, labels) is not (string old, string fresh))
            {
                reached = next;
                continue;
            }

            MatchAnswer answer = Answer(next, country, asked, cancellation);
            steps.Add(new ChangeStep(cause, old, fresh, last.Open, answer.Open, Moves(last, answer, reached, next)));
            (reached, last) = (next, answer);
        }

        return new ChangeReport { Before = first, After = last, Steps = steps.ToImmutable(), Pairings = Pairings(first, last, steps) };
    }

    private static MatchAnswer Answer(Edition edition, string country, SuggestQuery query, CancellationToken cancellation) =>
        edition.Matcher().Suggest(country, query with { Date = edition.Date }, cancellation);

    /// <summary>The edition with one cause more changed.</summary>
    private static Edition Next(Edition reached, Edition after, Catalogue before, ChangeCause cause) => cause switch
    {
        ChangeCause.RuleSet => reached with { Rules = after.Rules },
        ChangeCause.Catalogue => reached with { Catalogue = IncomeGroupsOf(before, after.Catalogue) },
        ChangeCause.Date => reached with { Catalogue = Frozen(reached.Catalogue, reached.Date), Date = after.Date },
        ChangeCause.IncomeClassification => reached with { Catalogue = after.Catalogue },
        ChangeCause.Model => reached with { Ranker = after.Ranker },
        _ => reached with { Facts = after.Facts },
    };

    /// <summary>What a cause was and is, in words; null where it does not differ.</summary>
    private static (string Before, string After)? Differs(Edition reached, Edition next, string country, Labels labels)
    {
        if (reached.Rules.Revision != next.Rules.Revision)
        {
            return (Name(reached), Name(next));
        }

        if (reached.Date != next.Date)
        {
            return ($"{reached.Date:yyyy-MM-dd}", $"{next.Date:yyyy-MM-dd}");
        }

        if (reached.Catalogue.Info.Hash != next.Catalogue.Info.Hash)
        {
            return ($"{reached.Catalogue.Info.Date:yyyy-MM-dd} ({reached.Catalogue.Info.Hash[..12]})", $"{next.Catalogue.Info.Date:yyyy-MM-dd} ({next.Catalogue.Info.Hash[..12]})");
        }

        if (Reclassified(reached, next) is var others and > 0)
        {
            return (Named(reached, country, labels), labels.Text("changes.regrouped", ("group", Named(next, country, labels)), ("countries", labels.Whole(others))));
        }

        if (reached.Ranker?.Id != next.Ranker?.Id)
        {
            return (reached.Ranker?.Id ?? labels["words.no_model"], next.Ranker?.Id ?? labels["words.no_model"]);
        }

        return reached.Facts.Facts.SequenceEqual(next.Facts.Facts) ? null : (Count(reached, labels), Count(next, labels));
    }

    private static string Name(Edition edition) => $"{edition.Rules.Id} {edition.Rules.Version} ({edition.Rules.Revision[..12]})";

    private static string Count(Edition edition, Labels labels) =>
        edition.Facts.Facts.Length is > 0 and var many ? labels.Count("changes.facts", many) : labels["changes.none"];

    private static string Named(Edition edition, string country, Labels labels) => Group(edition, country) ?? labels["fact.not_known"];

    private static string? Group(Edition edition, string country)
    {
        int index = edition.Catalogue.CountryIndex(country);
        return index >= 0 && edition.Catalogue.Countries[index].IncomeGroupOn(edition.Date) is { } group ? group.Group.Code() : null;
    }

    /// <summary>How many countries of both are in another group: also that of a peer moves an answer.</summary>
    private static int Reclassified(Edition reached, Edition next) => ReferenceEquals(reached.Catalogue, next.Catalogue)
        ? 0
        : next.Catalogue.Countries.Count(country => reached.Catalogue.CountryIndex(country.Iso3) >= 0 && Group(reached, country.Iso3) != Group(next, country.Iso3));

    private static ImmutableArray<PairingMove> Moves(MatchAnswer before, MatchAnswer after, Edition reached, Edition next)
    {
        RuleCauses causes = reached.Rules.Revision == next.Rules.Revision
            ? RuleCauses.None
            : new RuleCauses(reached.Rules, next.Rules, RuleSetDiff.Between(reached.Rules, next.Rules));
        return new CountryComparison(before, after, causes, 1).Result()?.Moves ?? [];
    }

    private static ImmutableArray<PairingChange> Pairings(MatchAnswer first, MatchAnswer last, IReadOnlyCollection<ChangeStep> steps)
    {
        ImmutableArray<PairingMove> whole = new CountryComparison(first, last, RuleCauses.None, 1).Result()?.Moves ?? [];
        return
        [
            .. whole.Select(move => new PairingChange(
                move,
                [
                    .. steps.SelectMany(step => step.Moves.Where(part => part.Partner == move.Partner).Select(part => new PairingPart(step.Cause, part))),
                ])),
        ];
    }

    /// <summary>The later catalogue with the earlier one's income groups; a country that is new keeps its own.</summary>
    private static Catalogue IncomeGroupsOf(Catalogue before, Catalogue after) => before.Info.Hash == after.Info.Hash ? after : With(
        after,
        country => before.CountryIndex(country.Iso3) is >= 0 and var index ? before.Countries[index].IncomeGroups : country.IncomeGroups);

    /// <summary>The catalogue with only the income groups that were in force on a day.</summary>
    private static Catalogue Frozen(Catalogue catalogue, DateOnly day) => With(
        catalogue, country => [.. country.IncomeGroups.Where(group => group.InForceFrom <= day)]);

    private static Catalogue With(Catalogue catalogue, Func<CountryProfile, ImmutableArray<IncomeGroupYear>> groups) => new(new CatalogueParts
    {
        Info = catalogue.Info,
        Indicators = catalogue.Indicators,
        Countries = [.. catalogue.Countries.Select(country => country with { IncomeGroups = groups(country) })],
        Partners = catalogue.Partners,
        World = catalogue.World,
        Flows = catalogue.Flows,
        Receipts = catalogue.Receipts,
        Ties = catalogue.Ties,
    });
}
