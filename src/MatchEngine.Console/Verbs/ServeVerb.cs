using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using MatchEngine.Console.Serving;
using MatchEngine.Hosting;
using MatchEngine.Hosting.Http;
using MatchEngine.Hosting.Http.Serving;

namespace MatchEngine.Console.Verbs;

/// <summary><c>serve</c>: the same answers over HTTP.</summary>
internal static class ServeVerb
{
    private const string DefaultUrl = "http://127.0.0.1:5080";
    private const int DefaultRate = 500;
    private const int DefaultKept = 128;
    private const int MostKept = 64 * 1024;

    public static Command Create(Terminal terminal)
    {
        Option<string[]> urls = new("--urls")
        {
            Description = $"Where to listen, separated by commas or given several times ({DefaultUrl} serves this machine alone).",
            HelpName = "url",
            DefaultValueFactory = _ => [DefaultUrl],
        };
        Option<string?> log = new("--log") { Description = "Record every answer in this file, for 'matchengine replay'.", HelpName = "file" };
        Option<string?> keys = new("--api-key-file") { Description = "Ask every request for a key; the file has one key a line.", HelpName = "file" };
        Option<int> rate = Number("--rate", $"Requests that one client may send in a second; 0: as many as it likes.", DefaultRate, 1_000_000);
        Option<int> keep = Number("--keep", $"MiB of answers to keep in memory; 0: every answer is made anew.", DefaultKept, MostKept);
        Option<string?> catalogue = CommonOptions.Catalogue();
        Option<string?> rules = CommonOptions.Rules();
        Option<string[]> facts = CommonOptions.Facts();
        Option<string?> model = CommonOptions.Model();
        Command command = new("serve", "Serves suggestions and explanations over HTTP until Ctrl+C; changed rules, catalogues and models are taken in while it runs.")
        {
            urls, log, keys, rate, keep, catalogue, rules, facts, model,
        };
        command.SetAction((parsed, cancellation) =>
        {
            ImmutableArray<ServerAddress> addresses = ServeAddresses.Read(parsed.GetValue(urls)!);
            ImmutableArray<string> known = ApiKeyFile.Read(parsed.GetValue(keys));
            return ServeRun.Run(
                new MatchServerOptions
                {
                    Addresses = addresses,
                    RequestsPerSecond = parsed.GetValue(rate),
                    Colour = terminal is { ErrorIsTerminal: true, Colour: true },
                    Engine = engine =>
                    {
                        engine.Rules = parsed.GetValue(rules);
                        engine.Catalogue = parsed.GetValue(catalogue);
                        engine.Model = parsed.GetValue(model);
                        engine.DecisionLog.Path = parsed.GetValue(log);
                        foreach (string path in parsed.GetValue(facts)!)
                        {
                            engine.Facts.Add(path);
                        }
                    },
                    Endpoints = endpoints =>
                    {
                        endpoints.KeptAnswerBytes = parsed.GetValue(keep) * 1024L * 1024;
                        foreach (string key in known)
                        {
                            endpoints.ApiKeys.Add(key);
                        }
                    },
                },
                hasKeys: !known.IsEmpty,
                terminal,
                cancellation);
        });
        return command;
    }

    private static Option<int> Number(string name, string description, int otherwise, int most) => new(name)
    {
        Description = description,
        HelpName = "n",
        DefaultValueFactory = _ => otherwise,
        CustomParser = result => int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n <= most
            ? n
            : CommonOptions.Fail<int>(result, $"{name} is a whole number from 0 to {most}; '{result.Tokens[0].Value}' is not."),
    };
}
