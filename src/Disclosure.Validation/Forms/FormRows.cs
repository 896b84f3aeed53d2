namespace Disclosure.Validation.Forms;

/// <summary>The rows of a table as the form states them.</summary>
/// <param name="Rows">The rows in the order of the form.</param>
/// <param name="AreByComponent">Whether they stand once for each component of the issuer.</param>
internal sealed record FormRows(IReadOnlyList<FormRow> Rows, bool AreByComponent);
