using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Html.Tables;

/// <summary>What one report's part of the page is made of, and how its places are called.</summary>
/// <param name="Result">What the check yielded.</param>
/// <param name="Prefix">What begins the ids of the report, so that they are unique in the file.</param>
internal sealed record Evidence(ReportResult Result, string Prefix)
{
    private const int LengthOfAnchor = 10;

    private readonly List<string> _findings = Anchors(Result);

    public DisclosureReport Report => Result.Report;

    public CellMarks Marks { get; } = new(Result);

    public SaidPlaces Said { get; } = new(Result);

    public string Top => $"{Prefix}top";

    /// <summary>Whether other reports are shown on the page, too.</summary>
    public bool SharesPage { get; init; }

    /// <summary>What names a part of the report: its heading, behind the name of the report where others are shown, too.</summary>
    public string Labels(string heading) => SharesPage ? $"{Prefix}name {Prefix}{heading}" : $"{Prefix}{heading}";

    /// <summary>The inert text that the script opens the report from.</summary>
    public string Source => $"{Prefix}source";

    /// <summary>The address of the document; null where it is nowhere.</summary>
    public string? Link { get; init; }

    /// <summary>What can be chosen beside a finding; null for nothing.</summary>
    public Func<Finding, FindingChoice?>? ChoiceOf { get; init; }

    /// <summary>The address of a page of it, where a browser shows pages by themselves, as those of PDF files.</summary>
    public string? PageLink(int? page) => page is { } number && Link?.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) == true
        ? FormattableString.Invariant($"{Link}#page={number}")
        : null;

    /// <summary>The anchor of a finding: made of its fingerprint, so that it holds when others come before it.</summary>
    public string Finding(int number) => $"{Prefix}{_findings[number - 1]}";

    public string Note(int number) => FormattableString.Invariant($"{Prefix}n{number}");

    public string Place(SaidMark mark) => FormattableString.Invariant($"{Prefix}s{mark.Number}");

    public string Cell(FormCell cell) => FormattableString.Invariant($"{Prefix}c{cell.Index}");

    /// <summary>The cell of that path in the report's own form; null where it has none.</summary>
    public FormCell? FindCell(string path) => Report.Form.FindCell(path);

    private static List<string> Anchors(ReportResult result)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. result.Findings.Select(finding =>
        {
            var letters = string.Concat(finding.Fingerprint.Where(char.IsAsciiLetterOrDigit).Take(LengthOfAnchor));
            var count = taken[letters] = taken.GetValueOrDefault(letters) + 1;
            return count == 1 ? $"f-{letters}" : FormattableString.Invariant($"f-{letters}-{count}");
        })];
    }
}
