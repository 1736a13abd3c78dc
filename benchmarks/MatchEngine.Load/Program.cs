using MatchEngine.Load;

if (args is [EmptyServer.Role])
{
    await EmptyServer.Run();
    return 0;
}

if (LoadPlan.Parse(args) is not { } plan)
{
    Console.Error.WriteLine(LoadPlan.Usage);
    return 2;
}

return await LoadRun.Run(plan, Console.Out);
