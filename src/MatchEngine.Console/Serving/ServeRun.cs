using System.Net.Sockets;
using System.Runtime.CompilerServices;
using MatchEngine.Hosting;
using MatchEngine.Hosting.Http.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MatchEngine.Console.Serving;

/// <summary>Runs a server until it is told to stop.</summary>
internal static class ServeRun
{
    public static async Task<int> Run(MatchServerOptions options, bool hasKeys, Terminal terminal, CancellationToken cancellation)
    {
        WebApplication app = MatchServer.Create(options);
        await using ConfiguredAsyncDisposable disposing = app.ConfigureAwait(false);
        await Start(app, options, cancellation).ConfigureAwait(false);
        foreach (string url in app.Urls)
        {
            terminal.Output.WriteLine($"Serving at {url} (API: {url}/api, described at {url}/openapi/v1.json). Ctrl+C ends it.");
        }

        terminal.Output.Flush();
        if (!hasKeys && options.Addresses.Any(address => !address.IsLoopback))
        {
            terminal.Error.WriteLine(
                "matchengine: warning: other machines can reach this server, and it asks for no key. Give --api-key-file, or listen at http://127.0.0.1 alone.");
        }

        CancellationTokenRegistration stopping = cancellation.Register(app.Lifetime.StopApplication);
        await using ConfiguredAsyncDisposable registered = stopping.ConfigureAwait(false);
        await app.WaitForShutdownAsync(CancellationToken.None).ConfigureAwait(false);
        return ExitCodes.Done;
    }

    private static async Task Start(WebApplication app, MatchServerOptions options, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation).ConfigureAwait(false);
        }
        catch (MatcherLoadException e)
        {
            throw UserException.WrongUse([.. e.Faults.Select(fault => $"matchengine: {fault}"), "matchengine: nothing is served until this is mended."]);
        }
        catch (OptionsValidationException e)
        {
            throw UserException.WrongUse([.. e.Failures.Select(failure => $"matchengine: {failure}")]);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw UserException.WrongUse(
                $"matchengine: another program listens at {string.Join(" or ", options.Addresses.Select(address => address.Url))} already. Choose another port with --urls; port 0 takes one that is free.");
        }
        catch (SocketException e)
        {
            throw UserException.WrongUse(
                $"matchengine: it is not possible to listen at {string.Join(" or ", options.Addresses.Select(address => address.Url))}: {e.Message}. Choose another address with --urls.");
        }
    }
}
