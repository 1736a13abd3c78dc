using MatchEngine.Planning.Portfolios;

namespace MatchEngine.Planning.Tests.Portfolios;

public sealed class PortfolioTests
{
    private static readonly PortfolioAnswer Latin = World.Planner.Portfolio(new PortfolioQuery { Region = "latin america & caribbean" });

    [Test]
    public void Nobody_s_capacity_is_counted_twice()
    {
        foreach (PortfolioPartner partner in Latin.Partners)
        {
            Assert.That(partner.Countries, Has.Length.LessThanOrEqualTo(partner.Capacity ?? 0), partner.Partner.Id);
            Assert.That(partner.Countries, Is.EqualTo(Latin.Countries.Where(country => country.Pairings.Any(pairing => pairing.Partner.Id == partner.Partner.Id)).Select(country => country.Country.Id)));
        }
    }

    [Test]
    public void No_country_gets_more_than_it_may_and_no_partner_twice()
    {
        foreach (PortfolioCountry country in Latin.Countries)
        {
            Assert.That(country.Pairings, Has.Length.LessThanOrEqualTo(Latin.MostPerCountry));
            Assert.That(country.Pairings.Select(pairing => pairing.Partner.Id), Is.Unique);
        }
    }

    [Test]
    public void A_floor_is_met_or_reported()
    {
        int missing = Latin.Countries.Sum(country => Math.Max(country.Floor - country.Pairings.Length, 0));
        Assert.That(missing, Is.EqualTo(Latin.Chosen.FloorsUnmet));
        Assert.That(Latin.Countries.Where(country => country.Floor > 0).Select(country => country.FloorReasons), Is.All.Not.Empty);
    }

    [Test]
    public void Countries_at_high_risk_of_the_trap_have_a_floor() =>
        Assert.That(Latin.Countries.Single(country => country.Country.Id == "MEX").FloorReasons.Select(reason => reason.Rule), Has.Some.EqualTo("P01"));

    [Test]
    public void The_bound_of_the_dual_is_what_the_choice_reaches() => Assert.That(Latin.Bound, Is.EqualTo(Latin.Reached).Within(1e-9));

    [Test]
    public void The_curve_gives_up_fit_for_spread_at_each_step()
    {
        Assert.That(Latin.Curve, Has.Length.GreaterThan(2));
        Assert.That(Latin.Curve.Select(point => point.Fit), Is.Ordered.Descending);
        Assert.That(Latin.Curve.Select(point => point.Spread), Is.Ordered.Ascending);
        Assert.That(Latin.Chosen.Fit, Is.InRange(Latin.Curve[^1].Fit, Latin.Curve[0].Fit));
    }

    [Test]
    public void A_dearer_crowding_spreads_more()
    {
        PortfolioAnswer free = World.Planner.Portfolio(new PortfolioQuery { Region = "South Asia", Crowding = 0 });
        PortfolioAnswer dear = World.Planner.Portfolio(new PortfolioQuery { Region = "South Asia", Crowding = 50 });
        Assert.That(dear.Chosen.Spread, Is.GreaterThan(free.Chosen.Spread));
        Assert.That(dear.Chosen.Fit, Is.LessThan(free.Chosen.Fit));
    }

    [Test]
    public void The_same_question_gets_the_same_bytes()
    {
        PortfolioQuery query = new() { Region = "South Asia" };
        string first = Json(World.Planner.Portfolio(query));
        Assert.That(Json(World.Planner.Portfolio(query)), Is.EqualTo(first));
    }

    [Test]
    public void The_year_decides_who_is_middle_income()
    {
        string[] now = Countries(new PortfolioQuery { Region = "South America" });
        string[] then = Countries(new PortfolioQuery { Region = "South America", Date = new DateOnly(2012, 7, 1) });
        Assert.That(now, Has.None.EqualTo("CHL"));
        Assert.That(then, Has.Some.EqualTo("CHL"));
    }

    [Test]
    public void More_pairings_than_there_are_take_up_what_there_is()
    {
        PortfolioAnswer answer = World.Planner.Portfolio(new PortfolioQuery { Region = "South Asia", Pairings = 10_000, MostPerCountry = 30 });
        Assert.That(answer.Chosen.Pairings, Is.LessThan(10_000));
        Assert.That(answer.Chosen.Pairings, Is.LessThanOrEqualTo(answer.Partners.Sum(partner => partner.Capacity ?? 0)));
        Assert.That(answer.Bound, Is.EqualTo(answer.Reached).Within(1e-9));
    }

    [Test]
    public void A_question_out_of_range_is_refused()
    {
        Assert.That(() => World.Planner.Portfolio(new PortfolioQuery { Region = "Atlantis" }), Throws.ArgumentException);
        Assert.That(() => World.Planner.Portfolio(new PortfolioQuery { Pairings = 0 }), Throws.ArgumentException);
        Assert.That(() => World.Planner.Portfolio(new PortfolioQuery { Crowding = -1 }), Throws.ArgumentException);
    }

    private static string[] Countries(PortfolioQuery query) => [.. World.Planner.Portfolio(query).Countries.Select(country => country.Country.Id)];

    private static string Json(PortfolioAnswer answer)
    {
        using MemoryStream stream = new();
        PlanningJson.Write(stream, answer);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
