using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Languages;

/// <summary>The terms of what answers list.</summary>
public sealed partial class Labels
{
    /// <summary>A kind of partner.</summary>
    public string Of(PartnerKind kind) => Code(kind.Code());

    /// <summary>A theme.</summary>
    public string Of(Theme theme) => Code(theme.Code());

    /// <summary>A level of cooperation, to stand beside the word for level.</summary>
    public string Of(CooperationLevel level) => Code(level.Code());

    /// <summary>A modality.</summary>
    public string Of(Modality modality) => Code(modality.Code());

    /// <summary>What the record says of a pairing.</summary>
    public string Of(LinkStatus status) => Code(status.Code());

    /// <summary>A channel of flows.</summary>
    public string Of(FlowChannel channel) => Code(channel.Code());

    /// <summary>An income group, in words.</summary>
    public string Of(IncomeGroup group) => this[$"income.{group.Code()}"];

    /// <summary>How a rule stands to the document that it cites.</summary>
    public string Of(RuleClass ruleClass) => this[$"class.{ruleClass.Code()}"];

    /// <summary>What became of a rule.</summary>
    public string Of(RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.Met => this["outcome.met"],
        RuleOutcome.NotMet => this["outcome.not_met"],
        RuleOutcome.CannotTell => this["outcome.cannot_tell"],
        _ => this["outcome.not_in_force"],
    };

    /// <summary>The word of a likelihood.</summary>
    public string Of(Likelihood likelihood)
    {
        ArgumentNullException.ThrowIfNull(likelihood);
        return Find($"likelihood.{likelihood.Word.Replace(' ', '_')}") ?? likelihood.Word;
    }

    /// <summary>A code of the fact dictionary in words; one without a label with spaces for its underscores.</summary>
    public string Code(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Find($"code.{code}") ?? code.Replace('_', ' ');
    }
}
