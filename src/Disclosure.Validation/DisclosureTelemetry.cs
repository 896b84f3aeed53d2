using System.Diagnostics;
using System.Diagnostics.Metrics;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation;

/// <summary>
/// What the validator tells of its work to those who listen, OpenTelemetry for instance. Per report checked with
/// <c>Validate</c> or <c>ValidateAll</c>: one activity <c>disclosure.validate</c> and these measurements, all tagged with
/// <c>disclosure.form</c>:
/// <list type="bullet">
/// <item><c>disclosure.reports</c>, a counter of reports;</item>
/// <item><c>disclosure.findings</c>, a counter of findings, tagged with <c>disclosure.severity</c> (error, warning, info);</item>
/// <item><c>disclosure.validate.duration</c>, a histogram in seconds.</item>
/// </list>
/// Nothing is measured where nobody listens.
/// </summary>
public static class DisclosureTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Disclosure.Validation";

    private const string FormTag = "disclosure.form";
    private const string SeverityTag = "disclosure.severity";

    private static readonly ActivitySource Activities = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Reports = Meter.CreateCounter<long>(
        "disclosure.reports", "{report}", "Reports checked.");

    private static readonly Counter<long> Findings = Meter.CreateCounter<long>(
        "disclosure.findings", "{finding}", "Findings, by severity.");

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "disclosure.validate.duration", "s", "Time that the check of a report takes.");

    internal static Activity? Start(string form) =>
        Activities.StartActivity("disclosure.validate")?.SetTag(FormTag, form);

    /// <summary>Tells of a report checked.</summary>
    /// <param name="result">What came of it.</param>
    /// <param name="started">The timestamp of the start, by <see cref="Stopwatch.GetTimestamp"/>.</param>
    internal static void Record(ReportResult result, long started)
    {
        var form = new KeyValuePair<string, object?>(FormTag, result.Report.Form.Id);
        Reports.Add(1, form);
        Duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, form);
        if (!Findings.Enabled)
        {
            return;
        }

        foreach (var severity in result.Findings.GroupBy(finding => finding.Severity))
        {
            Findings.Add(severity.Count(), form, new(SeverityTag, CommonShapes.NameOf(severity.Key)));
        }
    }
}
