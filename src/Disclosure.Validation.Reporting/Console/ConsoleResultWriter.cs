using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;
using Spectre.Console;

namespace Disclosure.Validation.Reporting.Console;

/// <summary>
/// Writes results for people: report by report the findings with their numbers and where these are printed, what the
/// reader was not sure of, the counts and a verdict. Text from documents is printed without control characters. What could
/// not be checked is listed at the end, by reasons: whoever runs the check tells of each as it comes, and what to do about it.
/// </summary>
internal sealed class ConsoleResultWriter : IResultWriter
{
    private const int MostNamed = 10;
    private const int MostListed = 15;

    private readonly OpenReasonTally _open = new();
    private readonly WorstReports _worst = new();
    private readonly List<Problem> _failures = [];
    private readonly IAnsiConsole _console;
    private readonly Page _page;
    private readonly ResultWriterOptions _options;

    // The end of the first report waits for the second, or for that of the run: what is said of a run of one is said there.
    private ReportPart? _first;
    private int _count;

    /// <summary>Writes to that console, within its width, and in colour where it has colours.</summary>
    public ConsoleResultWriter(IAnsiConsole console, ResultWriterOptions options)
    {
        ArgumentNullException.ThrowIfNull(console);
        ArgumentNullException.ThrowIfNull(options);
        _console = console;
        _page = new Page(console);
        _options = options;
    }

    /// <inheritdoc />
    public void Begin()
    {
    }

    /// <inheritdoc />
    public void Write(ReportResult report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _open.Add(report);
        _count++;
        if (_options.Brief)
        {
            _worst.Add(report);
            return;
        }

        EndFirst(isAlone: false);
        if (_options.FindingsOnly && report.Findings.Count == 0)
        {
            return;
        }

        var part = new ReportPart(_page, report, _options);
        part.PrintFindings();
        if (_count == 1)
        {
            _first = part;
        }
        else
        {
            part.PrintEnd(isAlone: false);
        }

        Flush();
    }

    /// <inheritdoc />
    public void Write(Problem failure) => _failures.Add(failure);

    /// <inheritdoc />
    public void Complete(CheckSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        EndFirst(isAlone: true);
        if (!_options.FindingsOnly && summary.Reports > 0 && summary.Reports + summary.FurtherVersions + summary.Failures > 1)
        {
            PrintTotal(summary);
        }

        PrintWorst();
        if (!_options.FindingsOnly && summary.Suppressions is { } suppressions)
        {
            _page.Print(2, ReportWording.Suppressions(suppressions).In(_options.Language));
        }

        if (!_options.FindingsOnly)
        {
            PrintLines(OpenReasonWords.Heading, _count == 1 ? [] : _open.Lines.Select(line => line.Text));
            // Without any report, there is nothing that they would be lost among.
            PrintGaps(ReportWording.Inputs, _failures.Count, summary.Reports == 0 ? [] : GapWords.Of(_failures, MostNamed));
            PrintGaps(GapWords.NotChecked, summary.NotChecked.Count, GapWords.Of(summary.NotChecked, MostNamed));
            PrintGaps(GapWords.NotSubmitted, summary.NotSubmitted.Count, GapWords.Of(summary.NotSubmitted, MostNamed));
        }

        Flush();
    }

    internal static ConsoleResultWriter OnStream(Stream stream, ResultWriterOptions options) =>
        new(TextConsole.On(TextConsole.Writer(stream), options.Width, options.Coloured), options);

    private void EndFirst(bool isAlone)
    {
        _first?.PrintEnd(isAlone);
        _first = null;
    }

    private void PrintTotal(CheckSummary summary)
    {
        _page.Print(0, ConsoleWording.Total(summary).In(_options.Language), Tone.Heading);
        _page.Print(2, ReportWording.Counts(summary.Counts).In(_options.Language));
        var verdict = Verdict.OfRun(summary);
        _page.Print(2, ConsoleWording.Verdict.In(_options.Language) + verdict.Text.In(_options.Language), verdict.Tone);
    }

    private void PrintWorst()
    {
        var worst = _worst.First(MostListed);
        if (worst.Count == 0)
        {
            return;
        }

        _page.BlankLine();
        _page.Print(0, ConsoleWording.Worst.In(_options.Language), Tone.Heading);
        foreach (var report in worst)
        {
            var inner = _page.PrintTagged(2, report.Standing.In(_options.Language), report.Tone, report.Name.In(_options.Language));
            _page.PrintParts(inner, ConsoleWording.Found(report.Errors, report.Warnings).In(_options.Language), report.File);
        }

        if (_worst.Count > worst.Count)
        {
            _page.Print(2, ConsoleWording.MoreReports(_worst.Count - worst.Count).In(_options.Language), Tone.Aside);
        }
    }

    private void PrintGaps(LocalizedText heading, int count, IEnumerable<LocalizedText> lines) =>
        PrintLines(GapWords.Counted(heading, count), lines);

    private void PrintLines(LocalizedText heading, IEnumerable<LocalizedText> lines)
    {
        foreach (var (index, line) in lines.Index())
        {
            if (index == 0)
            {
                _page.BlankLine();
                _page.Print(0, heading.In(_options.Language), Tone.Heading);
            }

            _page.Print(2, line.In(_options.Language));
        }
    }

    // What came is to be seen while the rest is still checked.
    private void Flush() => _console.Profile.Out.Writer.Flush();
}
