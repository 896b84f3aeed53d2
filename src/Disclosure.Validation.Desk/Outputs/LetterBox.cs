using System.IO.Compression;
using System.Text;
using Disclosure.Validation.Desk.WorkLists;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Letters;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Desk.Outputs;

/// <summary>Writes to issuers what was found in their reports; what no longer counts is not told.</summary>
internal sealed class LetterBox(DeskResults results, ReportValidator validator, TimeProvider clock)
{
    /// <summary>Writes the letter on one report.</summary>
    /// <returns>Whether there was something to tell.</returns>
    public async Task<bool> WriteAsync(int report, Language language, Stream stream, CancellationToken cancellation)
    {
        var result = await results.DecidedAsync(report, cancellation);
        if (LetterTo(result.Report.Issuer ?? "?", [result], language) is not { } letter)
        {
            return false;
        }

        letter.Write(LetterTemplate.Default(language), stream);
        return true;
    }

    /// <summary>Writes a zip file with a letter to every issuer with something to be told.</summary>
    public async Task WriteAllAsync(ReportFilter filter, Language language, Stream stream, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        await using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (issuer, reports) in await results.ByIssuerAsync(filter, cancellation))
        {
            if (LetterTo(issuer, reports, language) is { } letter)
            {
                await using var entry = await archive.CreateEntry($"{NameOf(issuer, names)}.docx").OpenAsync(cancellation);
                letter.Write(LetterTemplate.Default(language), entry);
            }
        }
    }

    private Letter? LetterTo(string issuer, IReadOnlyList<ReportResult> reports, Language language) =>
        reports.All(report => report.Findings.All(finding => finding.Severity == Severity.Info))
            ? null
            : new Letter(issuer, [.. reports.Select(LetterReport.Of)], validator.Packs, language) { Date = DateOnly.FromDateTime(clock.GetLocalNow().DateTime) };

    // Letters and digits only: a name comes from a document.
    private static string NameOf(string issuer, HashSet<string> taken)
    {
        var name = string.Concat(issuer.EnumerateRunes().Where(Rune.IsLetterOrDigit).Take(60));
        var (once, number) = (name, 1);
        while (!taken.Add(once))
        {
            once = FormattableString.Invariant($"{name}_{++number}");
        }

        return once;
    }
}
