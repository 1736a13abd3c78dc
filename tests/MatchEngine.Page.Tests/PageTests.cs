using System.Text.RegularExpressions;

namespace MatchEngine.Page.Tests;

/// <summary>The page in a real browser, on the real catalogue, rules and model.</summary>
public sealed class PageTests
{
    private static Task<Visit> Open(string query = "", int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        _ = Chromium.Browser;
        return Visit.To(Chromium.Server.Address, query, width, scheme: scheme);
    }

    [Test]
    public async Task A_country_is_chosen_by_keyboard_alone()
    {
        await using Visit visit = await Open();
        ILocator input = visit.Page.GetByRole(AriaRole.Combobox, new PageGetByRoleOptions { Name = "Country" });
        await input.FocusAsync();
        await visit.Page.Keyboard.TypeAsync("moroc");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = "Morocco" })).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Rows).ToHaveCountAsync(10);
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("country=MAR"));
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("open pairings for Morocco");
        Assert.That(visit.Complaints, Is.Empty);
    }

    [Test]
    public async Task A_name_in_another_language_finds_the_country()
    {
        await using Visit visit = await Open();
        await visit.Page.GetByRole(AriaRole.Combobox, new PageGetByRoleOptions { Name = "Country" }).PressSequentiallyAsync("Марокко");
        await visit.Page.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = "Morocco" }).ClickAsync();
        await Assertions.Expect(visit.Rows).ToHaveCountAsync(10);
    }

    [Test]
    public async Task Escape_closes_the_list_of_countries_and_leaves_the_text()
    {
        await using Visit visit = await Open();
        ILocator input = visit.Page.GetByRole(AriaRole.Combobox, new PageGetByRoleOptions { Name = "Country" });
        await input.PressSequentiallyAsync("ken");
        await Assertions.Expect(visit.Offered.First).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Offered).ToHaveCountAsync(0);
        await Assertions.Expect(input).ToHaveValueAsync("ken");
    }

    [Test]
    public async Task The_table_shows_the_order_and_the_figures_of_the_api()
    {
        await using Visit visit = await Open("?country=MAR");
        await Assertions.Expect(visit.Rows).ToHaveCountAsync(10);
        System.Text.Json.Nodes.JsonNode answer = await Chromium.Server.Json("/api/countries/MAR/suggestions?top=10");
        string[] expected = [.. answer["suggestions"]!.AsArray().Select(s => (string)s!["partner"]!["id"]!)];
        string?[] shown = await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.suggestions [data-partner]')].map(e => e.dataset.partner)");
        Assert.That(shown, Is.EqualTo(expected));
        string low = ((double)answer["suggestions"]![0]!["score"]!).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
        await Assertions.Expect(visit.Rows.First).ToContainTextAsync(low);
    }

    [Test]
    public async Task Filters_by_theme_kind_and_link_narrow_the_table_and_stand_in_the_address()
    {
        await using Visit visit = await Open("?country=MAR");
        await Assertions.Expect(visit.Rows).ToHaveCountAsync(10);
        await visit.Page.GetByLabel("Kind of partner").SelectOptionAsync("development_finance");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("kind=development_finance"));
        await Assertions.Expect(visit.Rows.Filter(new LocatorFilterOptions { HasText = "established bilateral" })).ToHaveCountAsync(0);
        await visit.Page.GetByLabel("Theme").SelectOptionAsync("energy");
        await Assertions.Expect(visit.Page.Locator(".suggestions caption")).ToContainTextAsync("ranked for energy");
        await visit.Page.GetByLabel("Link").SelectOptionAsync("persistent");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("history=persistent"));
        await Assertions.Expect(visit.Rows.Filter(new LocatorFilterOptions { HasNotText = "persistent" })).ToHaveCountAsync(0);
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.GetByLabel("Link")).ToHaveValueAsync("");
    }

    [Test]
    public async Task An_explanation_opens_by_keyboard_cites_paragraphs_and_sources_and_gives_the_focus_back()
    {
        await using Visit visit = await Open("?country=MAR");
        ILocator opener = visit.Page.Locator("[data-partner=DEU]");
        await opener.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Dialog).ToContainTextAsync("Why: rules that are met");
        await Assertions.Expect(visit.Dialog).ToContainTextAsync(new Regex(@"\[X11 ¶2, 7, ours\]"));
        await visit.Dialog.Locator(".facts summary").First.ClickAsync();
        await Assertions.Expect(visit.Dialog.Locator(".facts").First).ToContainTextAsync("2020, iati");
        await Assertions.Expect(visit.Dialog).ToContainTextAsync("What is missing");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Dialog).ToBeHiddenAsync();
        await Assertions.Expect(opener).ToBeFocusedAsync();
        Assert.That(visit.Page.Url, Does.Not.Contain("partner="));
    }

    [Test]
    public async Task A_link_to_an_explanation_opens_it_and_a_closed_pairing_names_its_gate()
    {
        await using Visit visit = await Open("?country=MAR&partner=ASDB");
        await Assertions.Expect(visit.Dialog).ToContainTextAsync("Closed by");
        await Assertions.Expect(visit.Dialog.Locator(".closed")).ToContainTextAsync("¶");
    }

    [Test]
    public async Task The_heat_map_is_walked_with_arrow_keys_and_opens_a_pairing()
    {
        await using Visit visit = await Open("?view=map");
        ILocator cell = visit.Page.Locator("[role=gridcell][tabindex='0']");
        await Assertions.Expect(cell).ToHaveCountAsync(1, new LocatorAssertionsToHaveCountOptions { Timeout = 60_000 });
        int cells = await visit.Page.Locator("[role=gridcell]").CountAsync();
        Assert.That(cells, Is.GreaterThan(10_000));
        await cell.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        string told = await visit.Page.Locator(".reading").InnerTextAsync();
        Assert.That(told, Does.Match("^.+ and .+: (place|closed)"));
        Assert.That(await cell.CountAsync(), Is.EqualTo(1), "one cell alone can be reached by Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Dialog).ToContainTextAsync("Score");
        Assert.That(visit.Complaints, Is.Empty);
    }

    [Test]
    public async Task Two_released_versions_are_compared()
    {
        await using Visit visit = await Open("?view=compare&before=mic-partnership@1.0.0&after=mic-partnership@1.1.0");
        await Assertions.Expect(visit.Page.Locator(".changes")).ToContainTextAsync("R18a");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new Regex("^Measure") })).ToBeEnabledAsync();
    }

    [TestCase("?country=MAR", 360)]
    [TestCase("?country=MAR&partner=DEU", 360)]
    [TestCase("?view=compare", 360)]
    [TestCase("?view=map", 360)]
    [TestCase("?country=MAR", 800)]
    public async Task Nothing_is_wider_than_a_narrow_window(string query, int width)
    {
        await using Visit visit = await Open(query, width);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.That(await visit.Overflow(), Is.Zero);
    }

    [TestCase(ColorScheme.Light)]
    [TestCase(ColorScheme.Dark)]
    public async Task Text_stands_out_from_its_ground_in_light_and_dark(ColorScheme scheme)
    {
        await using Visit visit = await Open("?country=MAR&partner=DEU", scheme: scheme);
        await Assertions.Expect(visit.Dialog).ToContainTextAsync("Why: rules that are met");
        string[] faint = await visit.Page.EvaluateAsync<string[]>(Scripts.Contrast);
        Assert.That(faint, Is.Empty);
    }

    [Test]
    public async Task Every_control_has_a_name_and_headings_go_down_step_by_step()
    {
        await using Visit visit = await Open("?country=MAR");
        await Assertions.Expect(visit.Rows).ToHaveCountAsync(10);
        Assert.That(await visit.Page.EvaluateAsync<string[]>(Scripts.Nameless), Is.Empty);
        Assert.That(await visit.Page.EvaluateAsync<string[]>(Scripts.HeadingSteps), Is.Empty);
    }

    [Test]
    public async Task A_question_that_fails_is_told_in_words_and_can_be_asked_again()
    {
        await using Visit visit = await Open();
        await visit.Page.RouteAsync("**/api/countries/MAR/suggestions*", route => route.AbortAsync());
        await visit.Page.EvaluateAsync("() => { history.pushState(null, '', '?country=MAR'); dispatchEvent(new PopStateEvent('popstate')); }");
        ILocator alert = visit.Page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(alert).ToContainTextAsync("The server does not answer");
        await visit.Page.UnrouteAllAsync();
        await alert.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Try again" }).ClickAsync();
        await Assertions.Expect(visit.Rows).ToHaveCountAsync(10);
    }

    [Test]
    public async Task An_unknown_country_in_the_address_is_told_with_what_to_do()
    {
        await using Visit visit = await Open("?country=XYZ");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("XYZ");
    }

    [Test]
    public async Task Names_and_reasons_follow_the_language()
    {
        await using Visit visit = await Open("?country=MAR&lang=ar");
        await Assertions.Expect(visit.Page.Locator("h2 [lang=ar]").First).ToHaveTextAsync("المغرب");
    }

    [Test]
    public async Task Only_its_own_server_is_asked()
    {
        await using Visit visit = await Open("?country=MAR&partner=DEU");
        await Assertions.Expect(visit.Dialog).ToContainTextAsync("Why: rules that are met");
        Assert.That(visit.Asked, Has.Count.GreaterThan(5));
        Assert.That(visit.Asked.Select(address => address.Authority).Distinct(), Is.EqualTo(new[] { Chromium.Server.Address.Authority }));
        Assert.That(visit.Complaints, Is.Empty);
    }
}
