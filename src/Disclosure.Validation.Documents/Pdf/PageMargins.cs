namespace Disclosure.Validation.Documents.Pdf;

/// <summary>Between what the lines of a page run, and how far apart those of a paragraph stand.</summary>
/// <param name="Left">Where lines begin.</param>
/// <param name="Right">Where full lines end.</param>
/// <param name="Pitch">
/// From one line of a paragraph to the next, in parts of the letter size; infinite where no line follows a full one.
/// </param>
internal sealed record PageMargins(double Left, double Right, double Pitch)
{
    // In parts of the letter size.
    private const double Indent = 0.8;
    private const double EarlyEnd = 1.5;
    private const double OtherSize = 0.1;

    // In parts of the pitch.
    private const double Apart = 1.25;

    /// <summary>The margins of a page with these lines, from the top down.</summary>
    public static PageMargins Of(IReadOnlyList<TextLine> lines, double width)
    {
        if (lines.Count == 0)
        {
            return new(0, width, double.PositiveInfinity);
        }

        var left = lines.Min(line => line.Left);
        var margins = new PageMargins(left, RightOf(lines, left, width), double.PositiveInfinity);
        var pitches = lines.Zip(lines.Skip(1))
            .Where(pair => margins.RunsOn(pair.Second, pair.First))
            .Select(pair => PitchOf(pair.Second, pair.First));
        return margins with { Pitch = pitches.DefaultIfEmpty(double.PositiveInfinity).Min() };
    }

    /// <summary>Whether the line may go on from the one before: that one is full, and this one not indented.</summary>
    public bool RunsOn(TextLine line, TextLine last) =>
        line.Left <= Left + (Indent * line.Size)
        && last.Right >= Right - (EarlyEnd * last.Size)
        && Math.Abs(line.Size - last.Size) <= OtherSize * last.Size;

    /// <summary>Whether the lines stand further apart than those of a paragraph do; never across pages.</summary>
    public bool AreApart(TextLine line, TextLine last) => PitchOf(line, last) > Apart * Pitch;

    private static double PitchOf(TextLine line, TextLine last) => (last.Baseline - line.Baseline) / last.Size;

    // Where several lines end; where none do, the right margin is taken to be as wide as the left one.
    private static double RightOf(IReadOnlyList<TextLine> lines, double left, double width)
    {
        var right = lines.Max(line => line.Right);
        var isShared = lines.Count(line => line.Right > right - line.Size) > 1;
        return isShared ? right : Math.Max(right, width - left);
    }
}
