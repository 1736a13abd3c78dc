namespace MatchEngine.Profiles;

/// <summary>
/// What a partnership is about. The first seven add up: every sector flow counts in one of them or in <see cref="Other"/>.
/// <see cref="Circular"/> and <see cref="Digital"/> are narrower views whose flows are counted in <see cref="Environment"/> and
/// <see cref="Technology"/> as well; they must not be added to the seven.
/// </summary>
public enum Theme
{
    /// <summary>Technological advancement (paragraphs 2(i) and 12 of the framework).</summary>
    Technology,

    /// <summary>Human capital: skills, training, capacity-building (paragraphs 2(ii) and 12).</summary>
    HumanCapital,

    /// <summary>Environmental sustainability (paragraphs 2(iii) and 12).</summary>
    Environment,

    /// <summary>Manufacturing industry and industrial policy.</summary>
    Industry,

    /// <summary>Clean energy and the transition to a low-carbon economy.</summary>
    Energy,

    /// <summary>Trade policy, facilitation and competitiveness (paragraph 13).</summary>
    Trade,

    /// <summary>Enterprise, banking and finance.</summary>
    BusinessFinance,

    /// <summary>Circular economy (paragraph 6). Its flows are a proxy: waste management.</summary>
    Circular,

    /// <summary>Digitalisation (paragraph 6). Its flows are a proxy: information and communication technology.</summary>
    Digital,

    /// <summary>Everything else, or a sector that was not published.</summary>
    Other,
}
