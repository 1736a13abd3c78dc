using MatchEngine.Planning.Consortia;
using MatchEngine.Planning.Sums;

namespace MatchEngine.Planning.Tests.Consortia;

public sealed class ConsortiumSearchTests
{
    private const int Plenty = 10_000_000;

    [Test]
    public void The_search_finds_what_looking_at_every_choice_finds([Range(1, 120)] int seed)
    {
        Random random = new(seed);
        SumGrid grid = new(30 + (random.NextDouble() * 60), 64);
        Candidate[] candidates = Candidates(random, grid, 9);
        PairwiseRules rules = Rules(random, candidates);
        int size = random.Next(1, 5);
        double atLeast = random.NextDouble() * 0.7;
        Goal goal = random.Next(2) == 0 ? Goal.Fit : Goal.Probability;
        int keep = goal == Goal.Fit ? random.Next(1, 6) : 1;

        Found[] all = [.. EveryChoice(candidates, rules, grid, size)
            .Where(found => found.Probability >= atLeast)
            .OrderBy(found => found, Comparer<Found>.Create((left, right) => left.Compare(right, goal)))
            .Take(keep)];
        SearchOutcome outcome = ConsortiumSearch.Run(candidates, rules, grid, new SearchTask(size, goal, atLeast, keep, Plenty));

        Assert.That(outcome.Unseen, Is.Null);
        Assert.That(outcome.Best.Select(found => found.Probability), Is.EqualTo(all.Select(found => found.Probability)).Within(1e-9));
        if (goal == Goal.Fit)
        {
            Assert.That(outcome.Best.Select(found => string.Join(' ', found.Members)), Is.EqualTo(all.Select(found => string.Join(' ', found.Members))));
            Assert.That(outcome.Best.Select(found => found.Fit), Is.EqualTo(all.Select(found => found.Fit)).Within(1e-9));
        }
    }

    [Test]
    public void The_answer_does_not_depend_on_the_order_of_the_candidates([Range(1, 30)] int seed)
    {
        Random random = new(seed);
        SumGrid grid = new(80, 200);
        Candidate[] candidates = Candidates(random, grid, 14);
        PairwiseRules rules = Rules(random, candidates);
        SearchTask task = new(3, seed % 2 == 0 ? Goal.Fit : Goal.Probability, 0.2, seed % 2 == 0 ? 4 : 1, Plenty);
        SearchOutcome outcome = ConsortiumSearch.Run(candidates, rules, grid, task);
        random.Shuffle(candidates);
        SearchOutcome again = ConsortiumSearch.Run(candidates, rules, grid, task);
        Assert.That(again.Best.Select(Describe), Is.EqualTo(outcome.Best.Select(Describe)));
        Assert.That(again.Steps, Is.EqualTo(outcome.Steps));
    }

    [Test]
    public void A_search_that_gives_up_says_what_the_rest_could_have_brought([Range(1, 40)] int seed)
    {
        Random random = new(seed);
        SumGrid grid = new(90, 64);
        Candidate[] candidates = Candidates(random, grid, 10);
        PairwiseRules rules = Rules(random, candidates);
        double best = EveryChoice(candidates, rules, grid, 3).Select(found => found.Probability).DefaultIfEmpty(0).Max();
        SearchOutcome outcome = ConsortiumSearch.Run(candidates, rules, grid, new SearchTask(3, Goal.Probability, 0, 1, MostSteps: 4));
        double found = outcome.Best.Select(one => one.Probability).DefaultIfEmpty(0).Max();
        Assert.That(Math.Max(found, outcome.Unseen ?? 0), Is.GreaterThanOrEqualTo(best - 1e-9));
    }

    [Test]
    public void The_bound_lets_the_search_leave_most_choices_unseen()
    {
        Random random = new(3);
        SumGrid grid = new(100, 200);
        Candidate[] candidates = Candidates(random, grid, 40);
        SearchOutcome outcome = ConsortiumSearch.Run(candidates, Rules(random, []), grid, new SearchTask(4, Goal.Probability, 0, 1, Plenty));
        Assert.That(outcome.Unseen, Is.Null);
        Assert.That(outcome.Steps, Is.LessThan(91_390 / 2), "91,390 choices of 4 in 40");
    }

    [Test]
    public void More_members_than_candidates_is_no_consortium()
    {
        SumGrid grid = new(10, 10);
        Candidate[] candidates = Candidates(new Random(1), grid, 2);
        Assert.That(ConsortiumSearch.Run(candidates, Rules(new Random(1), []), grid, new SearchTask(3, Goal.Fit, 0, 1, Plenty)).Best, Is.Empty);
    }

    private static Candidate[] Candidates(Random random, SumGrid grid, int count) =>
    [
        .. Enumerable.Range(0, count).Select(i =>
            new Candidate($"P{i:00}", Math.Round(random.NextDouble() * 20, 1), new GridAmount(Seeded.Amount(random, 60), grid, Rounding.Down))),
    ];

    private static PairwiseRules Rules(Random random, Candidate[] candidates)
    {
        (string, string)[] pairs = [.. Seeded.Choices(candidates.Length, 2).Select(pair => (candidates[pair[0]].Id, candidates[pair[1]].Id))];
        return new PairwiseRules([.. pairs.Where(_ => random.Next(8) == 0)], [.. pairs.Where(_ => random.Next(8) == 0)]);
    }

    private static IEnumerable<Found> EveryChoice(Candidate[] candidates, PairwiseRules rules, SumGrid grid, int size)
    {
        foreach (int[] choice in Seeded.Choices(candidates.Length, size))
        {
            string[] ids = [.. choice.Select(index => candidates[index].Id)];
            if (rules.Admits(ids, out double points))
            {
                double[] sums = grid.Nothing();
                foreach (int index in choice)
                {
                    double[] next = grid.Nothing();
                    candidates[index].Amount.AddTo(sums, next);
                    sums = next;
                }

                yield return new Found([.. ids], choice.Sum(index => candidates[index].Fit) + points, sums[^1]);
            }
        }
    }

    private static string Describe(Found found) => $"{string.Join(' ', found.Members)} {found.Fit:R} {found.Probability:R}";
}
