namespace MatchEngine.Conditions.Syntax;

/// <summary>The written names of the macros.</summary>
internal static class MacroNames
{
    public static string Of(MacroKind macro) => macro switch
    {
        MacroKind.All => "all",
        MacroKind.Exists => "exists",
        MacroKind.ExistsOne => "exists_one",
        MacroKind.Filter => "filter",
        _ => "map",
    };

    public static bool TryGet(string name, out MacroKind macro)
    {
        for (macro = MacroKind.All; macro <= MacroKind.Map; macro++)
        {
            if (Of(macro) == name)
            {
                return true;
            }
        }

        return false;
    }
}
