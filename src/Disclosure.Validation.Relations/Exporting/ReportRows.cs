using System.Globalization;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Relations.Schema;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Relations.Exporting;

/// <summary>Reports on their way into the relations.</summary>
/// <param name="sink">Takes the rows.</param>
internal sealed class ReportRows(IRelationSink sink)
{
    private long _position;

    /// <summary>Writes a report, or a view of one.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="role">What it is there for.</param>
    /// <param name="report">The report, its kind of body completed.</param>
    /// <param name="own">The report as others are held against it.</param>
    /// <param name="pack">The pack whose rules see it.</param>
    /// <param name="step">What belongs to it; null for one that is not judged.</param>
    public void Write(long key, string role, DisclosureReport report, DisclosureReport own, PackRows pack, SeriesStep? step)
    {
        var view = pack.System.See(report);
        var related = step?.Related ?? RelatedReports.None;
        var scope = pack.ScopeOf(report);
        sink.Write(RelationSchema.Reports,
        [
            key, role, pack.Form.Id, pack.System.Pack.Id, report.Year, report.Issuer, NameOf(report.Level), NameOf(own.Level),
            report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), report.Title, report.File,
            pack.ShapeOf(view), scope, own.Level == report.Level ? scope : pack.ScopeOf(own), related.MissingSubordinates.Count, Lines(related.MissingSubordinates),
            related.WhyNoPrevious?.Zh, related.WhyNoPrevious?.En, related.WhyNoSubordinates?.Zh, related.WhyNoSubordinates?.En,
            Lines(report.UnreadTables), Lines(step?.Duplicates ?? []),
            step is null ? 0 : _position++, report.Cells.Count(cell => cell.Number is not null), step?.IsFurtherVersion ?? false,
        ]);
        sink.BeginCells(pack.Form.Id, report.Year);
        for (var i = 0; i < view.Cells.Count; i++)
        {
            if (!view.IsUnused(i))
            {
                WriteCell(key, pack.KeyOf(i), view.Cells[i], view.Lacks(i), report.File);
            }
        }
    }

    public void Link(long key, string step, int position, long other, long seen) =>
        sink.Write(RelationSchema.Links, [key, step, position, other, seen]);

    private void WriteCell(long report, int key, in Cell cell, bool isLacking, string? file)
    {
        var source = cell.Source;
        var state = isLacking ? "lacking" : NameOf(cell.State);
        sink.Write(RelationSchema.Cells, [report, key, cell.Number, cell.Number is { } number ? number.Scale : Field.Null, state, cell.Text]);
        if (source is not null)
        {
            sink.Write(RelationSchema.Sources,
            [
                report, key, source.File == file ? Field.Null : source.File, source.Text, source.Page, source.Line, source.Table, source.Row, source.Column,
            ]);
        }
    }

    private static string NameOf(CellState state) => state switch
    {
        CellState.Value => "value",
        CellState.Text => "text",
        CellState.NotApplicable => "not_applicable",
        CellState.Blank => "blank",
        _ => "absent",
    };

    private static string? NameOf(IssuerLevel? level) => level?.ToString();

    private static string? Lines(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join('\n', names);
}
