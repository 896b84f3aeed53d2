using Disclosure.Validation.Claims.Clauses;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Claims.Context;

/// <summary>
/// The body that reports, as texts call it: by its name, by parts of it (财政局), or by some of its characters (卫健局 for
/// 卫生健康局, 管委会 for 管理委员会).
/// </summary>
/// <param name="names">Its names, in the folded form; none where it is unknown.</param>
/// <param name="isArea">Whether it speaks for a whole area.</param>
/// <param name="isReviewed">Whether it is too low to decide the reviews of others.</param>
internal sealed class OwnBody(IReadOnlyList<string> names, bool isArea, bool isReviewed)
{
    private const int LeastOfName = 2;
    private const IssuerLevels Parts = IssuerLevels.Department | IssuerLevels.Office;

    public bool IsArea => isArea;

    public bool IsReviewed => isReviewed;

    public static OwnBody Of(DisclosureReport report, IReadOnlyList<string> aliases) => new(
        [.. aliases.Append(report.Issuer).OfType<string>().Select(PhraseFolding.Fold)],
        (report.PossibleLevels & ~Parts) != 0,
        report.PossibleLevels == IssuerLevels.Township);

    /// <summary>Whether the mark of a kind of body ends a name of this one, or of the one office that a township has.</summary>
    public bool IsNamed(Clause clause, int index)
    {
        var text = clause.Text.Text.Characters[..clause[index].End];
        var length = clause[index].End - clause[index].Start;

        // 财政局 is not 水利局: one character tells a body only where no name goes before it.
        return Is(text, length == 1 && IsPrecededByName(clause, index) ? LeastOfName : length) || (isReviewed && Is(text[..clause[index].Start], LeastOfName));
    }

    private static bool IsPrecededByName(Clause clause, int index) => clause.IsPrecededByUnknown(index)
        || (index > 0 && clause[index - 1].End == clause[index].Start && clause[index - 1].Role is Role.Foreign or Role.Topic or Role.Noun);

    /// <summary>Whether the text ends with a name of the body: with its last characters, in order.</summary>
    /// <param name="text">The text up to the end of what looks like a body's name.</param>
    /// <param name="length">The length of the word for the kind of body at its end.</param>
    public bool Is(ReadOnlySpan<char> text, int length)
    {
        foreach (var name in names)
        {
            if (Matched(text, name) >= length)
            {
                return true;
            }
        }

        return false;
    }

    // From the end backwards, each character of the text must stand in the name, in order.
    private static int Matched(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        var matched = 0;
        while (matched < text.Length && name.LastIndexOf(text[text.Length - 1 - matched]) is var at and >= 0)
        {
            name = name[..at];
            matched++;
        }

        return matched;
    }
}
