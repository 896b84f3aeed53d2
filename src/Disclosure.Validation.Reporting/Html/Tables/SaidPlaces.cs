using Disclosure.Validation.Claims;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Statements;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Html.Tables;

/// <summary>Where in the text of a report its claims are marked. Claims of one number have one mark.</summary>
internal sealed class SaidPlaces
{
    private readonly ILookup<ReportSection, SaidMark> _marks;
    private readonly Dictionary<Claim, SaidMark> _of = new(ReferenceEqualityComparer.Instance);

    public SaidPlaces(ReportResult result)
    {
        var marks = new List<SaidMark>();
        foreach (var statement in Statement.Of(result))
        {
            foreach (var claim in statement.Claims.OrderBy(Statement.SpanOf))
            {
                Add(marks, statement.Section, claim);
            }
        }

        _marks = marks.ToLookup(mark => mark.Section);
    }

    /// <summary>The marks in a section, in the order of its text; none covers a part of another.</summary>
    public IEnumerable<SaidMark> In(ReportSection section) => _marks[section];

    /// <summary>The mark of a claim; null for one whose words are not in the text.</summary>
    public SaidMark? Of(Claim claim) => _of.GetValueOrDefault(claim);

    /// <summary>The mark at that place of a section's text; null where there is none.</summary>
    public SaidMark? At(ReportSection section, int start) => _marks[section].FirstOrDefault(mark => mark.Start <= start && start < mark.Start + mark.Length);

    private void Add(List<SaidMark> marks, ReportSection section, Claim claim)
    {
        var (start, length) = Statement.SpanOf(claim);
        if (marks is [.., var last] && ReferenceEquals(last.Section, section) && start < last.Start + last.Length)
        {
            last.Claims.Add(claim);
            _of[claim] = last;
            return;
        }

        var mark = new SaidMark(marks.Count + 1, section, start, length) { Claims = { claim } };
        marks.Add(mark);
        _of[claim] = mark;
    }
}

/// <summary>A part of the text that says something of figures.</summary>
/// <param name="Number">The number of the mark in its report, from 1.</param>
/// <param name="Section">The section.</param>
/// <param name="Start">Where it begins in the text of the section.</param>
/// <param name="Length">Its length.</param>
internal sealed record SaidMark(int Number, ReportSection Section, int Start, int Length)
{
    /// <summary>What it says.</summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>What became of it at the worst.</summary>
    public ClaimVerdict Verdict => Claims.MinBy(ClaimWords.Rank)!.Verdict;
}
