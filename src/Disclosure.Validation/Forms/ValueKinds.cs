namespace Disclosure.Validation.Forms;

/// <summary>What kinds of figures have in common.</summary>
internal static class ValueKinds
{
    /// <summary>Whether figures of the kind may have decimals.</summary>
    public static bool HasDecimals(this ValueKind kind) => kind is not (ValueKind.Count or ValueKind.Change);
}
