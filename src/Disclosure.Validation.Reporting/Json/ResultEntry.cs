using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reporting.Writing;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>The envelope as a whole, from which its schema is made; it is written piece by piece.</summary>
internal sealed record ResultEntry(
    IEnumerable<ReportEntry> Reports,
    IEnumerable<ProblemEntry>? Failures,
    IEnumerable<NotCheckedFile>? NotChecked,
    IEnumerable<NotSubmittedReport>? NotSubmitted,
    IEnumerable<PackEntry>? Packs,
    SummaryEntry Summary);

/// <summary>A pack, and the rules of it that were applied.</summary>
internal sealed record PackEntry(string Id, string Version, string Form, IReadOnlyList<string> Rules)
{
    /// <summary>The packs for those forms; null where it is not known which packs were applied.</summary>
    public static List<PackEntry>? Of(ResultWriterOptions options, IReadOnlyCollection<string> forms) => options.Packs?
        .Where(pack => forms.Contains(pack.Form.Id))
        .Select(pack => new PackEntry(pack.Id, pack.Version, pack.Form.Id, [.. pack.Rules.Select(rule => rule.Id)]))
        .ToList();
}
