namespace Disclosure.Validation.Reports;

/// <summary>The signs by which offices say that a cell does not apply.</summary>
internal static class NotApplicableSign
{
    // Slashes and all the dashes, minus signs and hyphens that input methods offer, half and full width.
    private const string Signs = "/／\\＼-－—–―‐‑‒−─";

    /// <summary>Whether the text is one such sign, or a pair (<c>——</c>).</summary>
    public static bool Is(string text)
    {
        var sign = text.AsSpan().Trim();
        return sign.Length is 1 or 2 && Signs.Contains(sign[0], StringComparison.Ordinal) && sign[0] == sign[^1];
    }
}
