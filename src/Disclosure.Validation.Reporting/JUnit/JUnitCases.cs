using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.JUnit;

/// <summary>
/// Makes cases of results. Findings below the severity that fails a run pass, with their text: so a suite is red where the
/// exit code is 1.
/// </summary>
internal sealed class JUnitCases(ResultWriterOptions options)
{
    private Language Language => options.Language;

    public IReadOnlyList<JUnitCase> Of(ReportResult report)
    {
        var cases = new List<JUnitCase>();
        cases.AddRange(report.Findings.GroupBy(finding => finding.Rule).Select(rule => OfRule(report, [.. rule])));
        cases.AddRange(report.Suppressed.Select(each => Suppressed(report, each)));
        cases.AddRange(report.NotJudged.SelectMany(open => open.Rules, (open, rule) => new JUnitCase(
            report.Report.Form.Id, NameOf(report, rule), JUnitKind.Skipped)
        {
            Details = [OpenReasonWords.Of(open).In(Language)],
        }));
        if (UnreadReport.Of(report) is { } unread)
        {
            cases.Add(Broken(report.Report.Form.Id, "unread", unread.Found.In(Language)));
        }

        cases.Add(report.Evaluated ? Held(report) : NotEvaluated(report));
        return cases;
    }

    public JUnitCase Of(Problem failure) => new(failure.Code, failure.File ?? failure.Code, JUnitKind.Broken)
    {
        Type = failure.Code,
        Message = failure.Found.In(Language),
        Details = failure.Describe(Language).Split('\n'),
    };

    public static JUnitCase Of(Problem gap, Language language) => new(gap.Code, gap.File ?? gap.Found.In(language), JUnitKind.Skipped)
    {
        Details = gap.Describe(language).Split('\n'),
    };

    /// <summary>That reports are missing, for a run that was stopped.</summary>
    public JUnitCase Interrupted() => Broken("disclosure", "interrupted", ReportWording.Interrupted.In(Language));

    private JUnitCase OfRule(ReportResult report, IReadOnlyList<Finding> findings)
    {
        var severity = findings.Max(finding => finding.Severity);
        return new(report.Report.Form.Id, NameOf(report, findings[0].Rule), Fails(severity) ? JUnitKind.Failed : JUnitKind.Passed)
        {
            Type = Terms.Of(severity).In(Language),
            Message = findings is [var finding]
                ? finding.Message.In(Language)
                : ReportWording.FindingsOfRule(findings.Count).In(Language),
            Details = [.. findings.SelectMany(Describe)],
        };
    }

    private bool Fails(Severity severity) => options.FailAt is { } least && severity >= least;

    private IEnumerable<string> Describe(Finding finding)
    {
        yield return $"{Terms.Of(finding.Severity).In(Language)}: {finding.Message.In(Language)}";
        if (PrintedPlaces.Of(finding.Cells, Language) is { } places)
        {
            yield return $"  {places}";
        }

        yield return $"  {Terms.Of(finding.Standing, finding.Basis).In(Language)}";
    }

    private JUnitCase Suppressed(ReportResult report, SuppressedFinding suppressed) =>
        new(report.Report.Form.Id, NameOf(report, suppressed.Finding.Rule), JUnitKind.Skipped)
        {
            Details =
            [
                ReportWording.Suppressed(suppressed.Suppression).In(Language),
                .. Describe(suppressed.Finding),
            ],
        };

    private JUnitCase Held(ReportResult report) =>
        new(report.Report.Form.Id, ReportWording.Held(report.Counts.Holds).In(Language), JUnitKind.Passed);

    // An empty suite would look as if all were well.
    private JUnitCase NotEvaluated(ReportResult report) =>
        Broken(report.Report.Form.Id, "not-evaluated", ReportWording.NothingEvaluated.In(Language));

    private static JUnitCase Broken(string group, string type, string text) =>
        new(group, text, JUnitKind.Broken) { Type = type, Message = text, Details = [text] };

    private string NameOf(ReportResult report, string rule) =>
        options.FindRule(report.Report.Form, rule) is { } definition ? $"{rule} {definition.Title.In(Language)}" : rule;
}
