using Disclosure.Validation.Text;

namespace Disclosure.Validation.Claims;

/// <summary>What a claim was held against. It is worked out when it is asked for.</summary>
public abstract class ClaimComparison
{
    private protected ClaimComparison()
    {
    }

    /// <summary>The paths of the cells whose sum it was held against; none where that was the rest of the text.</summary>
    public abstract IReadOnlyList<string> Cells { get; }

    /// <summary>The number in the place of the claim's, in its unit; rounded to two places where it is a quotient; null where nothing tells.</summary>
    public abstract decimal? Expected { get; }

    /// <summary>In words, with the number: <c>表三“（三）不予公开”8 项合计 14</c>.</summary>
    public abstract LocalizedText Text { get; }

    /// <summary>Whether the other is the same cells, number and words.</summary>
    public override bool Equals(object? obj) =>
        obj is ClaimComparison other && Expected == other.Expected && Cells.SequenceEqual(other.Cells) && Text == other.Text;

    /// <inheritdoc />
    public override int GetHashCode() => Expected.GetHashCode();
}
