using System.Globalization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reporting.Writing;

namespace Disclosure.Validation.Reporting.JUnit;

/// <summary>
/// Writes results in the form of JUnit: a suite for each report, a case for each rule that found something or was skipped, and
/// one for all the rules that held. Inputs that could not be checked are errors in a suite of their own.
/// </summary>
internal sealed class JUnitResultWriter(Stream stream, ResultWriterOptions options) : IResultWriter, IDisposable
{
    private readonly List<JUnitCase> _failures = [];
    private readonly JUnitCases _cases = new(options);
    private JUnitWriter? _junit;

    public static JUnitResultWriter OnStream(Stream stream, ResultWriterOptions options) => new(stream, options);

    private JUnitWriter Writer => _junit ?? throw new InvalidOperationException("Begin comes first.");

    public void Begin() => _junit = new JUnitWriter(stream, "disclosure");

    public void Write(ReportResult report)
    {
        var source = report.Report;
        Writer.Write(new JUnitSuite(ReportName.Of(source, options.Language), _cases.Of(report))
        {
            Properties =
            [
                ("file", source.File),
                ("issuer", source.Issuer),
                ("year", source.Year?.ToString(CultureInfo.InvariantCulture)),
                ("form", source.Form.Id),
            ],
        });
    }

    public void Write(Problem failure) => _failures.Add(_cases.Of(failure));

    public void Complete(CheckSummary summary)
    {
        if (summary.Interrupted)
        {
            _failures.Add(_cases.Interrupted());
        }

        if (Gaps.Of(summary).Select(gap => JUnitCases.Of(gap, options.Language)).ToList() is { Count: > 0 } gaps)
        {
            Writer.Write(new JUnitSuite(GapWords.Gaps.In(options.Language), gaps));
        }

        if (_failures.Count > 0)
        {
            Writer.Write(new JUnitSuite(ReportWording.Inputs.In(options.Language), _failures));
        }

        Writer.Complete();
    }

    public void Dispose() => _junit?.Dispose();
}
