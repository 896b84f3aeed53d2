using System.Data.Common;
using System.Globalization;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Relations.Judging;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Relations.Results;

/// <summary>A report as a row of the relations.</summary>
internal sealed class ExportedReport
{
    /// <param name="row">The columns that <see cref="Evidence.Reports"/> asks for.</param>
    /// <param name="forms">The forms.</param>
    public ExportedReport(DbDataReader row, FormCatalog forms)
    {
        Key = row.GetInt64(0);
        Position = row.GetInt64(1);
        Form = forms[row.GetString(2)];
        Kind = new ReportKind(row.GetInt64(3), row.GetInt64(4), row.IsSetAt(5), row.IsSetAt(6));
        Head = new ReportHead
        {
            Year = row.WholeAt(7),
            Issuer = row.TextAt(8),
            Level = row.TextAt(9) is { } level ? Enum.Parse<IssuerLevel>(level) : null,
            Published = row.TextAt(10) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            Title = row.TextAt(11),
            File = row.TextAt(12),
        };
        Related = new RelatedReports
        {
            MissingSubordinates = Lines(row, 13),
            WhyNoPrevious = Both(row, 14),
            WhyNoSubordinates = Both(row, 16),
            IssuerWasRenamed = true,
        };
        Unread = Lines(row, 18);
        Duplicates = Lines(row, 19);
        IsFurtherVersion = row.IsSetAt(20);
        HasNumbers = row.GetInt64(21) > 0;
    }

    public long Key { get; }

    public long Position { get; }

    public Form Form { get; }

    public ReportKind Kind { get; }

    public ReportHead Head { get; }

    public RelatedReports Related { get; }

    public IReadOnlyList<string> Unread { get; }

    public IReadOnlyList<string> Duplicates { get; }

    public bool IsFurtherVersion { get; }

    private bool HasNumbers { get; }

    /// <summary>The report with no more of its cells than tells whether it holds a number.</summary>
    public DisclosureReport WithoutCells()
    {
        var builder = Builder();
        if (HasNumbers)
        {
            builder[Form.Cells[0]] = Cell.Of(0);
        }

        return builder.Build();
    }

    public ReportBuilder Builder()
    {
        var builder = new ReportBuilder(Form) { Head = Head };
        foreach (var table in Unread)
        {
            builder.UnreadTables.Add(table);
        }

        return builder;
    }

    private static LocalizedText? Both(DbDataReader row, int column) =>
        row.TextAt(column) is { } zh && row.TextAt(column + 1) is { } en ? new LocalizedText(zh, en) : null;

    private static string[] Lines(DbDataReader row, int column) => row.TextAt(column)?.Split('\n') ?? [];

}
