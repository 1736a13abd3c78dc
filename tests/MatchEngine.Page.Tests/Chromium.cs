namespace MatchEngine.Page.Tests;

/// <summary>A real browser, started once for all tests; where none is installed the tests are skipped and say so.</summary>
[SetUpFixture]
public sealed class Chromium
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static IPlaywright? _playwright;
    private static IBrowser? _browser;
    private static RunningServer? _server;

    /// <summary>The browser; the test that asks is skipped where there is none.</summary>
    public static IBrowser Browser
    {
        get
        {
            if (_browser is null)
            {
                Assert.Ignore($"There is no Chromium at {string.Join(", ", Places)}: the page is not tried in a browser. Debian's package 'chromium' brings it.");
            }

            return _browser!;
        }
    }

    internal static RunningServer Server => _server!;

    [OneTimeSetUp]
    public async Task Start()
    {
        if (Places.FirstOrDefault(File.Exists) is not { } path)
        {
            return;
        }

        _server = await RunningServer.Start();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
            ],
        });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
