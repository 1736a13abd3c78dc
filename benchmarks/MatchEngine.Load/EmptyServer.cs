using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MatchEngine.Load;

/// <summary>An ASP.NET endpoint that does nothing: what the server and the wire cost alone.</summary>
internal static class EmptyServer
{
    /// <summary>The argument that makes this program be that server.</summary>
    public const string Role = "empty-server";

    public static async Task Run()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        WebApplication app = builder.Build();
        app.UseRouting();
        app.MapGet("/empty", http =>
        {
            http.Response.ContentLength = 0;
            return Task.CompletedTask;
        });
        await app.StartAsync();
        System.Console.WriteLine($"Serving at {app.Urls.First()}");
        await app.WaitForShutdownAsync();
    }
}
