namespace MatchEngine.Profiles;

/// <summary>
/// Kinds of partners. The first seven are named by paragraph 11 of the framework; the others are ours, because the paragraph names neither
/// established donors nor private ones (<see cref="PartnerKinds.IsStated"/>).
/// </summary>
public enum PartnerKind
{
    /// <summary>A government at the local level.</summary>
    LocalGovernment,

    /// <summary>A government at the national level that acts as partner at home.</summary>
    NationalGovernment,

    /// <summary>A regional institution that is not a bank.</summary>
    RegionalInstitution,

    /// <summary>A global institution, UN bodies included.</summary>
    GlobalInstitution,

    /// <summary>A development finance institution: multilateral, regional or bilateral.</summary>
    DevelopmentFinance,

    /// <summary>An emerging bilateral donor. The framework does not define it; ours: not a member of the DAC.</summary>
    EmergingBilateral,

    /// <summary>An emerging multilateral donor. Ours: one led by emerging donors.</summary>
    EmergingMultilateral,

    /// <summary>Ours: a bilateral donor that is a member of the DAC.</summary>
    EstablishedBilateral,

    /// <summary>Ours: a global or vertical fund.</summary>
    Fund,

    /// <summary>Ours: a civil society, academic or private partner.</summary>
    NonState,
}
