using System.Globalization;
using MatchEngine.Conditions;
using MatchEngine.Profiles;

namespace MatchEngine.Facts.Binding;

/// <summary>Facts of the run: <c>run.date</c>, <c>run.flows_end</c> and <c>world.share.{theme}</c>.</summary>
internal static class RunBindings
{
    private const string WorldShare = "world.share.";

    public static FactBinding? Find(string name)
    {
        if (name == "run.date")
        {
            return new FactBinding(
                FactSide.Run, ConditionType.String, c => new Fact(Value.Of(c.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
        }

        if (name == "run.flows_end")
        {
            return new FactBinding(FactSide.Run, ConditionType.Int, c => Known.Whole(c.Catalogue.Info.FlowsEnd, c.Catalogue.Info.FlowsEnd, SourceKeys.Iati));
        }

        if (!name.StartsWith(WorldShare, StringComparison.Ordinal) || !Themes.TryParse(name[WorldShare.Length..], out Theme theme))
        {
            return null;
        }

        string key = theme.Code();
        return new FactBinding(FactSide.Run, ConditionType.Double, c => c.Catalogue.World is { } world
            ? Known.Number(Portfolio.Of(world.Themes, key), world.LastYear, world.Source)
            : default);
    }
}
