using System.Text.Json;

namespace MatchEngine.Console.Tests;

/// <summary>The verbs that plan: <c>mobilise</c> and <c>portfolio</c>.</summary>
public sealed class PlanningTests
{
    private static readonly Lazy<Told> Reached = new(() => Here.Run(80, false, "mobilise", "MAR", "--gap", "25m", "--theme", "energy"));

    [Test]
    public void A_gap_that_is_reached_ends_with_0_and_says_with_what_probability()
    {
        Assert.That(Reached.Value.Code, Is.EqualTo(ExitCodes.Done), Reached.Value.Error);
        Assert.That(Reached.Value.Error, Is.Empty);
        Assert.That(Reached.Value.Output, Does.StartWith("To fill a gap of USD 25.0m for Morocco (MAR), energy, within 3 years\n"));
        Assert.That(Reached.Value.Output, Does.Match("\n[0-9] partners reach it with 8[0-9]%\n").And.Contain("independently of each other").And.Contain("Programmes mic-programmes"));
    }

    [Test]
    public void A_gap_that_is_not_reached_ends_with_1_and_says_how_far_all_reach()
    {
        Told told = Here.Run("mobilise", "FJI", "--gap", "1bn");
        Assert.That(told.Code, Is.EqualTo(ExitCodes.Findings));
        Assert.That(told.Output, Does.Contain("Not reached").And.Contain("at best").And.Contain("that could be counted"));
        Assert.That(Here.Run("mobilise", "FJI", "--gap", "1bn", "--format", "csv").Error, Does.StartWith("matchengine: no consortium of up to 6 partners reaches"));
    }

    [Test]
    public void A_country_that_is_not_middle_income_is_told_why_and_how_to_ask_all_the_same()
    {
        Told told = Here.Run("mobilise", "DEU", "--gap", "1m");
        Assert.That(told.Code, Is.EqualTo(ExitCodes.Findings));
        Assert.That(told.Output, Is.Empty);
        Assert.That(told.Error, Does.Contain("HIC in fiscal year 2026").And.Contain("mobilise DEU --gap 1000000 --any-income"));
    }

    [Test]
    public void A_gap_among_the_officer_s_facts_is_taken_up()
    {
        using Scratch scratch = new();
        string facts = scratch.File("facts.json", """{ "facts": [ { "fact": "country.funding_gap_usd", "country": "MAR", "value": 25000000, "year": 2024, "source": "Ministry" } ] }""");
        Assert.That(Here.Run("mobilise", "MAR", "--facts", facts).Output, Does.StartWith("To fill a gap of USD 25.0m for Morocco"));
    }

    [TestCase(80)]
    [TestCase(120)]
    public void Pages_keep_to_their_width(int width)
    {
        foreach (string[] args in new[] { new[] { "mobilise", "FJI", "--gap", "3m" }, ["portfolio", "--region", "Oceania"] })
        {
            Told told = Here.Run(width, false, args);
            Assert.That(told.Lines.Where(line => line.Length > width), Is.Empty, string.Join(' ', args));
            Assert.That(told.Lines.Where(line => line.EndsWith(' ')), Is.Empty, string.Join(' ', args));
        }
    }

    [Test]
    public void Csv_has_a_row_for_each_member_and_each_partner()
    {
        Told told = Here.Run("mobilise", "MAR", "--gap", "25m", "--theme", "energy", "--format", "csv");
        Assert.That(told.Lines[0], Does.StartWith("country,gap_usd,theme,years,confidence,consortium,probability,"));
        Assert.That(told.Lines[1], Does.StartWith("MAR,25000000,energy,3,0.8,1,0.8"));
        Assert.That(told.Lines.Count(line => line.StartsWith("MAR,25000000,energy,3,0.8,,", StringComparison.Ordinal)), Is.GreaterThan(20));
    }

    [Test]
    public void Markdown_has_the_same_members_as_json()
    {
        string markdown = Here.Run("mobilise", "VNM", "--gap", "25m", "--format", "markdown").Output;
        using JsonDocument json = JsonDocument.Parse(Here.Run("mobilise", "VNM", "--gap", "25m", "--format", "json").Output);
        foreach (JsonElement member in json.RootElement.GetProperty("consortia")[0].GetProperty("members").EnumerateArray())
        {
            Assert.That(markdown, Does.Contain($"({member.GetProperty("partner").GetString()})**"));
        }
    }

    [Test]
    public void A_portfolio_shows_the_trade_off_and_the_countries()
    {
        Told told = Here.Run("portfolio", "--region", "South Asia");
        Assert.That(told.Code, Is.EqualTo(ExitCodes.Done), told.Error);
        Assert.That(told.Output, Does.StartWith("Portfolio for ").And.Contain("Total fit against spread").And.Contain("►").And.Contain("India (IND)").And.Contain("the dual bound"));
    }

    [Test]
    public void A_region_without_middle_income_countries_ends_with_1()
    {
        Told told = Here.Run("portfolio", "--region", "Australia and New Zealand");
        Assert.That(told.Code, Is.EqualTo(ExitCodes.Findings));
        Assert.That(told.Error, Does.Contain("no country of Australia and New Zealand is known to be middle-income on 2025-07-01"));
    }

    [Test]
    public void The_curve_as_csv_has_one_chosen_point()
    {
        Told told = Here.Run("portfolio", "--region", "South Asia", "--curve", "--format", "csv");
        Assert.That(told.Lines[0], Is.EqualTo("fit,spread,countries_served,most_in_one,pairings,floors_unmet,chosen"));
        Assert.That(told.Lines.Count(line => line.EndsWith(",true", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(told.Lines, Has.Length.GreaterThan(3));
    }

    [Test]
    public void A_process_gives_the_same_bytes_twice_in_a_pipe()
    {
        string[] args = ["portfolio", "--region", "South Asia", "--format", "csv"];
        Told first = ConsoleProcess.Run(args);
        Assert.That(first.Code, Is.Zero, first.Error);
        Assert.That(ConsoleProcess.Run(args).Output, Is.EqualTo(first.Output));
        Assert.That(first.Error, Is.Empty);
    }

    [Test]
    public void A_solver_without_its_native_library_is_told_and_suggest_does_not_miss_it()
    {
        Told told = ConsoleProcess.Shell("d=$(mktemp -d) && cp -r \"$(dirname \"${ME#dotnet }\")\"/. \"$d\" && rm -rf \"$d/runtimes\" && dotnet \"$d/MatchEngine.Console.dll\" suggest MAR --top 1 --format csv && dotnet \"$d/MatchEngine.Console.dll\" portfolio --region 'South Asia'; c=$?; rm -rf \"$d\"; exit $c");
        Assert.That(told.Lines[1], Does.StartWith("MAR,"));
        Assert.That(told.Code, Is.EqualTo(ExitCodes.WrongUse));
        Assert.That(told.Error, Does.Contain("The solver (OR-Tools) has no native library for").And.Not.Contain("   at "));
    }
}
