using System.Buffers;
using System.Text;
using Disclosure.Validation.Claims;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Statements;

/// <summary>A sentence of a report's text that says something of figures.</summary>
/// <param name="Section">The section that it stands in.</param>
/// <param name="Start">Where it begins in the text of the section.</param>
/// <param name="Length">Its length.</param>
/// <param name="Claims">What it says, in its order.</param>
internal sealed record Statement(ReportSection Section, int Start, int Length, IReadOnlyList<Claim> Claims)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？；\n");

    /// <summary>The sentence with its numbers in brackets, for what knows no other marks.</summary>
    public string Marked
    {
        get
        {
            var marked = new StringBuilder();
            var end = Start;
            foreach (var (start, length) in Numbers.Where(number => number.Length > 0 && number.Start >= Start))
            {
                if (start >= end && start + length <= Start + Length)
                {
                    marked.Append(Section.Text, end, start - end).Append('【').Append(Section.Text, start, length).Append('】');
                    end = start + length;
                }
            }

            return marked.Append(Section.Text, end, Start + Length - end).ToString();
        }
    }

    /// <summary>Where the sentence stands in the document; null where that is not known.</summary>
    public CellSource? Source
    {
        get
        {
            var line = Section.Text.AsSpan(0, Start).Count('\n');
            return line < Section.LineSources.Count ? Section.LineSources[line] : Section.Source;
        }
    }

    private IEnumerable<(int Start, int Length)> Numbers => Claims.Select(claim => (claim.NumberStart, claim.NumberLength)).Distinct().Order();

    /// <summary>The sentences of a report that say something of figures, in the order of its text.</summary>
    public static IEnumerable<Statement> Of(ReportResult result) => Of(result, result.Claims);

    /// <summary>The sentences of some claims.</summary>
    public static IEnumerable<Statement> Of(ReportResult result, IEnumerable<Claim> claims) =>
        from claim in claims
        let section = result.Report.Sections.FirstOrDefault(section => Holds(section, claim))
        where section is not null
        group claim by (section, Bounds: BoundsOf(section.Text, claim)) into sentence
        select new Statement(sentence.Key.section, sentence.Key.Bounds.Start, sentence.Key.Bounds.Length, [.. sentence]);

    /// <summary>What is marked of a claim: its number, or its words where it has none.</summary>
    public static (int Start, int Length) SpanOf(Claim claim) =>
        claim.NumberLength > 0 ? (claim.NumberStart, claim.NumberLength) : (claim.Start, claim.Length);

    private static (int Start, int Length) BoundsOf(string text, Claim claim)
    {
        var place = SpanOf(claim).Start;
        var start = text.AsSpan(0, place).LastIndexOfAny(Ends) + 1;
        while (start < place && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = text.AsSpan(place).IndexOfAny(Ends) is var next and >= 0 ? place + next : text.Length;
        return (start, (end < text.Length && text[end] != '\n' ? end + 1 : end) - start);
    }

    private static bool Holds(ReportSection section, Claim claim) =>
        section.Id == claim.Section && claim.Start + claim.Length <= section.Text.Length
        && section.Text.AsSpan(claim.Start, claim.Length).SequenceEqual(claim.Text);
}
