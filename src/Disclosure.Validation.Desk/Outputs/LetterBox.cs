using System.IO.Compression;
using Disclosure.Validation.Desk.WorkLists;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Letters;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Desk.Outputs;

/// <summary>Writes to issuers what was found in their reports; what no longer counts is not told.</summary>
internal sealed class LetterBox(DeskResults results, ReportValidator validator, TimeProvider clock)
{
    private const string NotChecked = "not-checked.txt";

    /// <summary>Writes the letter on one report.</summary>
    /// <returns>Whether there was something to tell; null where the report could not be checked.</returns>
    public async Task<bool?> WriteAsync(int report, Language language, Stream stream, CancellationToken cancellation)
    {
        var (_, result, _) = await results.DecidedAsync(report, cancellation);
        if (result is null)
        {
            return null;
        }

        if (LetterTo(result.Report.Issuer ?? "?", [result], language) is not { } letter)
        {
            return false;
        }

        letter.Write(LetterTemplate.Default(language), stream);
        return true;
    }

    /// <summary>Writes a zip file with a letter to every issuer with something to be told, and a list of what could not be checked, where there is any.</summary>
    public async Task WriteAllAsync(ReportFilter filter, Language language, Stream stream, CancellationToken cancellation)
    {
        var names = new LetterNames();
        var (issuers, others) = await results.ByIssuerAsync(filter, cancellation);
        await using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (issuer, reports) in issuers)
        {
            if (LetterTo(issuer, reports, language) is { } letter)
            {
                await using var entry = await archive.CreateEntry(names.File(issuer)).OpenAsync(cancellation);
                letter.Write(LetterTemplate.Default(language), entry);
            }
        }

        if (others.Count > 0)
        {
            await using var entry = await archive.CreateEntry(NotChecked).OpenAsync(cancellation);
            await using var text = new StreamWriter(entry);
            foreach (var (file, reason) in others)
            {
                await text.WriteLineAsync($"{file}: {reason.In(language)}".AsMemory(), cancellation);
            }
        }
    }

    private Letter? LetterTo(string issuer, IReadOnlyList<ReportResult> reports, Language language) =>
        reports.All(report => report.Findings.All(finding => finding.Severity == Severity.Info))
            ? null
            : new Letter(issuer, [.. reports.Select(LetterReport.Of)], validator.Packs, language) { Date = DateOnly.FromDateTime(clock.GetLocalNow().DateTime) };
}
