using System.Text.Json;
using Disclosure.Validation.Claims;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Relations.Schema;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Relations.Exporting;

/// <summary>What the library's check of reports yields, on its way into the relations.</summary>
/// <param name="sink">Takes the rows.</param>
internal sealed class ResultRows(IRelationSink sink)
{
    private const int Decimals = 10;
    private const decimal MostSum = 10_000_000_000_000_000_000_000_000_000m;

    public void Write(long key, ReportResult result)
    {
        foreach (var (position, finding) in result.Findings.Index())
        {
            Write(key, position, finding);
        }

        foreach (var (position, claim) in result.Claims.Index())
        {
            Write(key, position, claim);
        }

        foreach (var (position, note) in result.Report.ReadingNotes.Index())
        {
            Write(key, position, note);
        }
    }

    private void Write(long key, int position, Finding finding) => sink.Write(RelationSchema.Findings,
    [
        key, position, finding.Rule, NameOf(finding.Severity), NameOf(finding.Outcome), NameOf(finding.Standing), finding.Where.Table, finding.Where.Row,
        finding.Where.Column, finding.Where.Section, Sum(finding.Left), Sum(finding.Right), Sum(finding.Difference), finding.IsExact, finding.Message.Zh,
        finding.Message.En, finding.Fingerprint,
    ]);

    private void Write(long key, int position, Claim claim) => sink.Write(RelationSchema.Claims,
    [
        key, position, NameOf(claim.Kind), Sum(claim.Value), NameOf(claim.Unit), claim.Cells.Count == 0 ? Field.Null : string.Join('\n', claim.Cells),
        claim.Section, claim.Start, claim.Length, claim.Text, claim.Sure, NameOf(claim.Verdict), claim.Reason?.Zh, claim.Reason?.En,
    ]);

    private void Write(long key, int position, ReadingNote note) => sink.Write(RelationSchema.Notes,
        [key, position, note.Path, note.Text, note.Confidence, note.Message.Zh, note.Message.En, note.Source?.Page, note.Source?.Line]);

    // What no column can hold is left out; the message has it.
    private static decimal? Sum(decimal? number) => number is { } known && Math.Abs(known) < MostSum ? decimal.Round(known, Decimals) : null;

    private static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
