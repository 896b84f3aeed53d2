namespace Disclosure.Validation.Reports;

/// <summary>The kinds of body that an issuer may be, as far as is known: one where it is certain.</summary>
[Flags]
internal enum IssuerLevels
{
    None = 0,
    Department = 1 << IssuerLevel.Department,
    Office = 1 << IssuerLevel.Office,
    Township = 1 << IssuerLevel.Township,
    County = 1 << IssuerLevel.County,
    Prefecture = 1 << IssuerLevel.Prefecture,
    Province = 1 << IssuerLevel.Province,
    State = 1 << IssuerLevel.State,
    Any = Department | Office | Township | County | Prefecture | Province | State,
}

/// <summary>Kinds of body as a set.</summary>
internal static class IssuerLevelSet
{
    /// <summary>The set of that kind alone.</summary>
    public static IssuerLevels Alone(this IssuerLevel level) => (IssuerLevels)(1 << (int)level);
}
