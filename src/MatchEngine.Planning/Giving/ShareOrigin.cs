namespace MatchEngine.Planning.Giving;

/// <summary>Whose flows tell a share.</summary>
public enum ShareOrigin
{
    /// <summary>The partner's own.</summary>
    Own,

    /// <summary>Those of partners of its kind: the mean of their shares.</summary>
    Kind,

    /// <summary>Those of all partners together.</summary>
    World,
}
