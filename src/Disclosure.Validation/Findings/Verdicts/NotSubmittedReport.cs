namespace Disclosure.Validation.Findings.Verdicts;

/// <summary>A report that should be among those checked, as the register of issuers has it, and is not.</summary>
/// <param name="Issuer">The body that should have issued it.</param>
/// <param name="Parent">The body whose report sums it up; null where none does.</param>
/// <param name="Year">The year that it should be of.</param>
public sealed record NotSubmittedReport(string Issuer, string? Parent, int Year);
