using MatchEngine.Console;

FirstMemory.Reserve();
return Cli.Run(args, Terminal.OfProcess());
