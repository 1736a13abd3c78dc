namespace MatchEngine.Rules;

/// <summary>The four core functions of paragraph 9.</summary>
public enum Modality
{
    /// <summary>Technical cooperation.</summary>
    TechnicalCooperation,

    /// <summary>Policy analysis and advisory services.</summary>
    PolicyAdvice,

    /// <summary>Normative work: standards and compliance.</summary>
    Standards,

    /// <summary>Convening and development partnerships.</summary>
    Convening,
}
