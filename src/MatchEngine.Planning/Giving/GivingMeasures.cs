using MatchEngine.Profiles;

namespace MatchEngine.Planning.Giving;

/// <summary>What each measure reads, and how it is said.</summary>
internal static class GivingMeasures
{
    /// <summary>The amount of a flow by the measure; NaN where the flow belongs to another channel or its amount is not known.</summary>
    public static double Of(this GivingMeasure measure, in Flow flow) => (measure, flow.Channel) switch
    {
        (GivingMeasure.Commitments, FlowChannel.Sector) => flow.CommitmentDirect,
        (GivingMeasure.Spend, FlowChannel.Sector) => flow.SpendDirect,
        (GivingMeasure.Projects, FlowChannel.ChineseProjects) => flow.Commitment,
        (GivingMeasure.UnidoPayments, FlowChannel.UnidoFunding) => flow.Spend,
        (GivingMeasure.Oda, FlowChannel.Oda) => flow.Spend,
        _ => double.NaN,
    };

    public static FlowChannel Channel(this GivingMeasure measure) => measure switch
    {
        GivingMeasure.Projects => FlowChannel.ChineseProjects,
        GivingMeasure.UnidoPayments => FlowChannel.UnidoFunding,
        GivingMeasure.Oda => FlowChannel.Oda,
        _ => FlowChannel.Sector,
    };

    /// <summary>The code that rules use.</summary>
    public static string Code(this GivingMeasure measure) => measure switch
    {
        GivingMeasure.Commitments => "commitments",
        GivingMeasure.Spend => "spend",
        GivingMeasure.Projects => "projects",
        GivingMeasure.UnidoPayments => "unido_payments",
        _ => "oda",
    };
}
