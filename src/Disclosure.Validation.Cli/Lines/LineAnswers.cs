using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Documents.Inputs;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Json;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Cli.Lines;

/// <summary>Answers lines, each by itself: what one holds makes no difference to another, nor does its place among them.</summary>
/// <param name="loader">Reads reports.</param>
/// <param name="surroundings">Where relative paths start.</param>
/// <param name="write">Writes the answer to a report, and tells what its check yielded, where it was checked.</param>
internal sealed class LineAnswers(ReportLoader loader, Surroundings surroundings, Func<DisclosureReport, Stream, IReadOnlyList<ReportResult>> write)
{
    public async Task<LineAnswer> AnswerAsync(InputLine line, CancellationToken stop)
    {
        var answer = new MemoryStream();
        try
        {
            var results = write(await LoadAsync(line, stop), answer);
            return new LineAnswer(Written(answer), results, []);
        }
        catch (DisclosureInputException e)
        {
            answer.SetLength(0);
            ResultJson.WriteLine(e.Problems, answer);
            return new LineAnswer(Written(answer), [], e.Problems);
        }
    }

    private Task<DisclosureReport> LoadAsync(InputLine line, CancellationToken stop) =>
        line.IsTooLong ? throw new DisclosureInputException(LineProblems.TooLong)
        : line.Bytes.IsEmpty ? throw new DisclosureInputException(LineProblems.Empty)
        : line.IsReport ? loader.LoadAsync(new InputSource(InputSource.StandardInput, null), new MemoryStream(line.Bytes.ToArray(), 0, line.Bytes.Length, false, true), stop)
        : loader.LoadAsync(new InputSource(line.Path, surroundings.FullPath(line.Path)), stop);

    private static ReadOnlyMemory<byte> Written(MemoryStream stream) => stream.GetBuffer().AsMemory(0, (int)stream.Length);
}
