using Disclosure.Validation.Text;

namespace Disclosure.Validation.Findings.Verdicts;

/// <summary>A file that lay among those to be checked and was not: it is of a kind that is not read, or no report.</summary>
/// <param name="File">The file, as the caller named it.</param>
/// <param name="Reason">Why it was not checked.</param>
public sealed record NotCheckedFile(string File, LocalizedText Reason)
{
    internal static NotCheckedFile SameAs(string file, string? other) => new(
        file, new($"内容与 {other ?? "另一份"} 相同，只检查一份", $"the same report as {other ?? "another one"}, which was checked"));
}
