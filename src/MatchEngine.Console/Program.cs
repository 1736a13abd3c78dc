using MatchEngine.Console;

return Cli.Run(args, Terminal.OfProcess());
