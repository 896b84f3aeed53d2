using System.Text.Json;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Stored;

namespace Disclosure.Validation.Documents.Isolation;

/// <summary>What a worker says of a document: the report, or the problems that keep it from being read.</summary>
internal static class WorkerAnswer
{
    private const byte Report = (byte)'r';
    private const byte Problems = (byte)'p';

    // The document has left something behind that may harm the next one: memory, or work that goes on.
    private const byte LastProblems = (byte)'l';

    public static byte[] Of(DisclosureReport report)
    {
        using var answer = new MemoryStream();
        answer.WriteByte(Report);
        StoredReport.Write(report, answer);
        return answer.ToArray();
    }

    public static byte[] Of(DisclosureInputException failure)
    {
        var isLast = failure.Problems.Any(problem => problem.Code is "document.out-of-memory" or "document.too-slow");
        return
        [
            isLast ? LastProblems : Problems,
            .. JsonSerializer.SerializeToUtf8Bytes(failure.Problems, WorkerJsonContext.Default.IReadOnlyListProblem),
        ];
    }

    /// <summary>Whether the worker shall read no further document.</summary>
    public static bool IsLast(byte[] answer) => answer is [LastProblems, ..];

    /// <exception cref="DisclosureInputException">The worker could not read the document.</exception>
    public static DisclosureReport Read(byte[] answer, FormCatalog forms)
    {
        var content = answer.AsSpan(1);
        return answer[0] == Report
            ? StoredReport.Read(content, forms)
            : throw new DisclosureInputException(
                JsonSerializer.Deserialize(content, WorkerJsonContext.Default.IReadOnlyListProblem) ?? []);
    }
}
