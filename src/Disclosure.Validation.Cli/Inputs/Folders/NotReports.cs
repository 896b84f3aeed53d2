using System.Text.Json;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Inputs.Folders;

/// <summary>Tells documents that are no reports at all from reports that can't be read: only these are a fault of the input.</summary>
internal static class NotReports
{
    private const int LargestLookedAt = 16 << 20;

    /// <summary>Why the document counts as none; null where it may well be a report.</summary>
    /// <param name="input">The document, found below a folder.</param>
    /// <param name="problems">Why it could not be read.</param>
    public static LocalizedText? WhyNot(InputSource input, IReadOnlyList<Problem> problems) =>
        input is { IsNamed: false, Path: { } path } && problems is [var problem, ..]
            && (problem.Code == "document.no-known-form" || (IsOfJson(problem) && !StatesForm(path)))
            ? new("没有年报的标题和表格，看来不是报告", "it shows neither title nor table of a report, and seems to be none")
            : null;

    private static bool IsOfJson(Problem problem) =>
        problem.Code.StartsWith("json.", StringComparison.Ordinal) || problem.Code == "report.unknown-form";

    // A report in JSON names its form at the top.
    private static bool StatesForm(string path)
    {
        try
        {
            if (new FileInfo(path).Length > LargestLookedAt)
            {
                return true;
            }

            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("form", out _);
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
