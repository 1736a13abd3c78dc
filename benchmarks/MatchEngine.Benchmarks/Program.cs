using BenchmarkDotNet.Running;
using MatchEngine.Benchmarks.Rules;

if (args is ["huge", ..])
{
    HugeCatalogue.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 1_000_000);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
