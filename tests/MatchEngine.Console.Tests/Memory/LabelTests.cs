using System.Collections.Immutable;
using System.Text;
using MatchEngine.Catalogue;
using MatchEngine.Console.Loading;
using MatchEngine.Profiles;
using MatchEngine.Training.Tables;

namespace MatchEngine.Console.Tests.Memory;

public sealed class LabelTests
{
    private const string Header = "country,partner,theme,label,date,weight\n";

    [Test]
    public void Labels_are_read_with_their_theme_day_and_weight()
    {
        Profiles.Catalogue catalogue = DefaultCatalogue.Load();
        (ImmutableArray<DecisionLabel> labels, IReadOnlyList<CatalogueFault> faults) = Read(catalogue, Header + "MAR,DEU,energy,1,2026-11-26,2.5\nMAR,DEU,,0,2026-11-27,1\n");
        Assert.That(faults, Is.Empty);
        Assert.That(labels, Is.EqualTo(new[]
        {
            new DecisionLabel(catalogue.CountryIndex("MAR"), catalogue.PartnerIndex("DEU"), Theme.Energy, true, new DateOnly(2026, 11, 26), 2.5),
            new DecisionLabel(catalogue.CountryIndex("MAR"), catalogue.PartnerIndex("DEU"), null, false, new DateOnly(2026, 11, 27), 1),
        }));
    }

    [Test]
    public void Every_fault_is_told_with_its_place_and_nothing_is_taken()
    {
        (ImmutableArray<DecisionLabel> labels, IReadOnlyList<CatalogueFault> faults) = Read(
            DefaultCatalogue.Load(), Header + "XXX,NOBODY,weather,yes,2026-13-01,0\nMAR,DEU,,1,2026-11-26,1\nMAR,DEU,,0,2026-11-27,1\n");
        Assert.That(labels, Is.Empty);
        Assert.That(faults.Select(fault => $"{fault}"), Is.EqualTo(new[]
        {
            "labels.csv:2:1 The catalogue has no country 'XXX'; give its ISO3 code.",
            "labels.csv:2:5 The catalogue has no partner 'NOBODY'; give its id.",
            "labels.csv:2:12 'weather' is no theme; there are technology, human_capital, environment, industry, energy, trade, business_finance, circular, digital.",
            "labels.csv:2:20 A label is 1 (accepted) or 0 (rejected); 'yes' is neither.",
            "labels.csv:2:24 '2026-13-01' is no date; write YYYY-MM-DD.",
            "labels.csv:2:35 A weight is above 0, up to 1000; '0' is not.",
            "labels.csv:4:1 The pairing is labelled twice for the same theme. Keep the decision that stands.",
        }));
        Assert.That(Read(DefaultCatalogue.Load(), "country,partner\n").Faults, Has.Count.EqualTo(1));
    }

    [Test]
    public void Export_writes_the_decisions_that_stand_as_labels_that_are_read_back()
    {
        using Scratch scratch = new();
        string[] store = ["--store", scratch.PathOf("decisions.db")];
        Here.Run(["decide", "MAR", "DEU", "reject", "--reason", "x", .. store]);
        Here.Run(["decide", "MAR", "DEU", "accept", "--reason", "x", .. store]);
        Here.Run(["decide", "MAR", "AFDB", "reject", "--theme", "energy", "--reason", "x", .. store]);
        Here.Run(["decide", "MAR", "WB", "defer", "--until", "2100-01-01", "--reason", "x", .. store]);
        Told told = Here.Run(["decisions", "export", "--weight", "2.5", .. store]);
        string today = DateTime.UtcNow.ToString("yyyy-MM-dd");
        Assert.That(told.Code, Is.Zero);
        Assert.That(told.Output, Is.EqualTo($"{Header}MAR,DEU,,1,{today},2.5\nMAR,AFDB,energy,0,{today},2.5\n"));
        Assert.That(told.Error, Does.Contain("2 label(s) from 3 decision(s) that stand; 1 deferred"));
        Assert.That(Read(DefaultCatalogue.Load(), told.Output).Labels, Has.Length.EqualTo(2));
        Assert.That(Here.Run(["decisions", "export", "--weight", "0", .. store]).Error, Does.Contain("--weight is a number above 0"));
    }

    private static (ImmutableArray<DecisionLabel> Labels, IReadOnlyList<CatalogueFault> Faults) Read(Profiles.Catalogue catalogue, string text) =>
        LabelReader.Read("labels.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), catalogue);
}
