namespace Disclosure.Validation.Documents.Pdf;

/// <summary>A horizontal or vertical line on a page, in points from the lower left corner.</summary>
/// <param name="At">Its height, or for a vertical line its distance from the left.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct Ruling(double At, double From, double To)
{
    /// <summary>How far lines may miss each other and still be meant to meet.</summary>
    public const double Tolerance = 3;

    /// <summary>Whether the line passes the point.</summary>
    public bool Covers(double position) => From - Tolerance <= position && position <= To + Tolerance;

    /// <summary>Whether a line across meets this one.</summary>
    public bool Meets(Ruling across) => Covers(across.At) && across.Covers(At);
}
