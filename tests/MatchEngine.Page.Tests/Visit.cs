namespace MatchEngine.Page.Tests;

/// <summary>One visitor's page, with what went wrong in it and what it asked for.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) => Asked.Add(new Uri(request.Url));
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the browser's console.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Every address that the page asked for.</summary>
    public List<Uri> Asked { get; } = [];

    public static async Task<Visit> To(Uri server, string query = "", int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        IBrowserContext context = await Chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = scheme,
        });
        context.SetDefaultTimeout(30_000);
        Visit visit = new(context, await context.NewPageAsync());
        await visit.Page.GotoAsync(new Uri(server, "/" + query).AbsoluteUri);
        return visit;
    }

    public ILocator Rows => Page.Locator(".suggestions tbody tr");

    /// <summary>The countries that are offered while one types.</summary>
    public ILocator Offered => Page.Locator(".combobox [role=option]");

    public ILocator Dialog => Page.Locator("#explanation");

    /// <summary>What has the focus: its id, class or text.</summary>
    public Task<string> Focus() => Page.EvaluateAsync<string>("() => document.activeElement.id || document.activeElement.dataset.partner || document.activeElement.className || document.activeElement.tagName");

    /// <summary>How far the page is wider than its window, in pixels.</summary>
    public Task<int> Overflow() => Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
