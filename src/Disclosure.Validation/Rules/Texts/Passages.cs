using System.Buffers;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Rules.Texts;

/// <summary>Cuts the passages that a finding shows out of the text of a report.</summary>
internal static class Passages
{
    private const int Longest = 300;
    private const int LongestLead = 60;

    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？；\n");

    /// <summary>The heading of a section.</summary>
    public static FindingPassage OfHeading(ReportSection section) =>
        new(section.Id, section.Title) { Source = section.Source };

    /// <summary>The sentences of a section that a part of its text stands in, cut where they are long.</summary>
    public static FindingPassage Of(ReportSection section, TextSpan part, ReportStep step = ReportStep.Self, int? year = null)
    {
        var text = section.Text;
        var start = part.Start == 0 ? 0 : text.AsSpan(0, part.Start).LastIndexOfAny(Ends) + 1;
        start = part.Start - start > LongestLead ? part.Start : start;
        var end = text.AsSpan(part.Start + part.Length).IndexOfAny(Ends) is var next and >= 0
            ? part.Start + part.Length + next + (text[part.Start + part.Length + next] == '\n' ? 0 : 1)
            : text.Length;
        end = Math.Min(end, start + Longest);
        return new FindingPassage(section.Id, text[start..end])
        {
            Marks = [new TextSpan(part.Start - start, Math.Min(part.Length, end - part.Start))],
            Step = step,
            Year = year,
            Source = section.SourceAt(start),
        };
    }
}
