using Disclosure.Validation.Desk.Checking;
using Disclosure.Validation.Desk.Registers;
using Disclosure.Validation.Desk.Rulebooks;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Hand;

/// <summary>Checks a report that is being typed, against those of the store that it belongs with, as it will be checked once it is handed in.</summary>
internal sealed class DraftCheck(DeskStore store, CurrentRegister register, RuleShelf rules, ReportValidator usual)
{
    public async Task<ReportResult> CheckAsync(DisclosureReport report, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var validator = (await rules.OfAsync(db, cancellation)).For(report.Year);
        if (report.Issuer is null || report.Year is not { } year)
        {
            return validator.Validate(report, cancellationToken: cancellation);
        }

        var book = await register.OfAsync(db, cancellation);
        var key = book.KeyOf(report.Issuer);
        var others = await db.Reports
            .Where(each => each.IsValid && each.ReadWith == ReportContent.Build && ((each.IssuerKey == key && each.Year != year) || (each.IssuerKey != key && each.Year == year)))
            .OrderBy(each => each.Id)
            .Select(each => new { each.Id, each.Issuer, each.Year, each.Published, each.Parent })
            .ToListAsync(cancellation);
        var series = new ReportSeries(
            [.. others.Select(each => new ReportKey(each.Issuer, each.Year) { Parent = each.Parent, Published = each.Published }), ReportKey.Of(report)], book.Register);
        var related = series.RelatedTo(others.Count, index => Load(db, others[index].Id));
        return validator.Validate(series.Complete(report, others.Count), related, cancellationToken: cancellation);
    }

    private DisclosureReport Load(DeskContext db, int id) => ReportContent.Read(db.Reports.Where(each => each.Id == id).Select(each => each.Content).Single(), usual.Forms);
}
