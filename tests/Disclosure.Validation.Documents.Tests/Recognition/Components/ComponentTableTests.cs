using System.IO.Compression;
using System.Text;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Recognition.Components;

/// <summary>Tables with a line for each component, printed for people, are read as they are from data.</summary>
public sealed class ComponentTableTests
{
    private static readonly Form Foia = TestReports.FormOf("us-foia");

    public static TheoryData<string> Formats => ["html", "docx", "xlsx", "csv"];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_report_reads_back_whole_with_its_components(string format)
    {
        var report = Random(1);

        AssertAlike(report, await ReadAsync(Write(Print(report), format), format));
    }

    [Fact]
    public async Task The_order_of_tables_makes_no_difference()
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            var report = Random(seed);
            var (title, tables) = (Title(report), TablesOf(report));
            new Random(seed).Shuffle(tables);

            AssertAlike(report, await ReadAsync(Write([title, .. tables.SelectMany(table => table)], "html"), "html"));
        }
    }

    [Theory]
    [InlineData("html", "doj")]
    [InlineData("docx", "nasa")]
    [InlineData("html", "dhs")]
    [InlineData("html", "cpsc")]
    public async Task What_agencies_published_arrives_from_a_page_as_from_their_file(string format, string agency)
    {
        var report = await PublishedAsync(agency);

        AssertAlike(report, await ReadAsync(Write(Print(report), format), format));
    }

    [Fact]
    public async Task Tables_with_the_same_headings_that_no_title_tells_apart_are_left_open()
    {
        var report = Random(1);
        var tables = TablesOf(report).Select(table => (object)table[^1]);
        var read = await ReadAsync(Write([Title(report), .. tables], "html"), "html");

        Assert.Equal(12, read["requests.component.start"].Number);
        Assert.Equal(CellState.Absent, read["exemptions.component.ex_1"].State);
        Assert.Contains("exemptions", read.UnreadTables);
        Assert.Contains("simple_increments", read.UnreadTables);
        Assert.DoesNotContain("requests", read.UnreadTables);
        Assert.Contains(read.ReadingNotes, note => note.Message.En.Contains("no title tells which", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_line_for_a_body_counts_for_the_whole_with_a_note()
    {
        var read = await ReadAsync(Table(["A", "1", "2", "3", "0"], ["A", "5", "0", "0", "5"], ["Agency Overall", "6", "2", "3", "5"]), "html");

        Assert.Equal(["DOX/A", "DOX/A?2"], read.Components.Select(component => component.Issuer));
        Assert.Single(read.Components[1].ReadingNotes);
    }

    [Fact]
    public async Task One_line_alone_is_that_of_the_whole()
    {
        var read = await ReadAsync(Table(["DOX", "1", "2", "3", "N/A"]), "html");

        Assert.Empty(read.Components);
        Assert.Equal((1m, CellState.NotApplicable), (read["requests.component.start"].Number, read["requests.component.end"].State));
    }

    [Fact]
    public async Task What_has_no_place_is_noted_and_the_table_is_not_read_as_a_whole()
    {
        var read = await ReadAsync(Table(["Agency Overall", "6", "2", "3", "5"], ["", "9", "9", "9", "9"]), "html");

        Assert.Equal(6, read["requests.component.start"].Number);
        Assert.Contains("requests", read.UnreadTables);
        Assert.Contains(read.ReadingNotes, note => note.Text == "9 | 9 | 9 | 9");
    }

    [Fact]
    public async Task Money_percents_and_the_oldest_are_read_as_they_are_printed()
    {
        var html = """
            <html><body><p>DOX Annual FOIA Report 2024</p>
            <h3>X. Fees Collected for Processing Requests</h3><table><tr><th>Agency</th><th>Total Amount of Fees Collected</th><th>Percentage of Total Costs</th></tr>
            <tr><td>B</td><td>$1,234.50</td><td>0.04%</td></tr><tr><td>AGENCY OVERALL</td><td>$1,234.50</td><td>0.04%</td></tr></table>
            <h3>VII.E. Pending Requests: Ten Oldest Pending Perfected Requests</h3><table>
            <tr><th>Agency</th><th>Sub-row heading</th><th>10th Oldest Request</th><th>2nd</th><th>Oldest Request</th></tr>
            <tr><td rowspan=2>B</td><td>Date of receipt</td><td>2020-01-01</td><td>2019-01-01</td><td>2018-01-01</td></tr><tr><td>Number of Days Pending</td><td>30</td><td>40</td><td>50</td></tr>
            <tr><td rowspan=2>Agency Overall</td><td>Date of receipt</td><td>2020-01-01</td><td>2019-01-01</td><td>2018-01-01</td></tr><tr><td>Number of Days Pending</td><td>31</td><td>41</td><td>51</td></tr>
            </table></body></html>
            """;
        var read = await ReadAsync(Encoding.UTF8.GetBytes(html), "html");

        Assert.Equal((1234.5m, 0.04m), (read["fees_collected.component.amount"].Number, read["fees_collected.component.percent"].Number));
        Assert.Equal([51m, 41m, 31m], [read["oldest_requests.no_1.days"].Number!.Value, read["oldest_requests.no_2.days"].Number!.Value, read["oldest_requests.no_10.days"].Number!.Value]);
        Assert.Equal(50, Assert.Single(read.Components)["oldest_requests.no_1.days"].Number);
    }

    private static byte[] Table(params string[][] lines) => Write(
        ["DOX Annual FOIA Report 2024", new PrintedTable([.. ((string[][])[["Component", .. Foia.FindTable("requests")!.Columns.Select(column => column.Label.Official)], .. lines])
            .SelectMany((row, index) => row.Select((text, column) => new PrintedCell(text, index, column)))])], "html");

    private static async Task<DisclosureReport> ReadAsync(byte[] document, string format)
    {
        var read = await Reading.OfAsync(document, $"a.{format}");
        Assert.Equal("us-foia", read.Form.Id);
        return read;
    }

    private static byte[] Write(IReadOnlyList<object> parts, string format) => format switch
    {
        "docx" => DocxWriting.Of(parts),
        "xlsx" => XlsxWriting.OnOneSheet(parts),
        "csv" => Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => part is PrintedTable table
            ? string.Concat(table.Texts().Select(row => string.Join(',', row.Select(text => $"\"{text}\"")) + "\n")) : $"\"{part}\"\n"))),
        _ => Encoding.UTF8.GetBytes(HtmlWriting.Plain(parts)),
    };

    private static List<object> Print(DisclosureReport report) => [Title(report), .. TablesOf(report).SelectMany(table => table)];

    private static string Title(DisclosureReport report) => $"{report.Issuer} Annual FOIA Report {report.Year}";

    private static object[][] TablesOf(DisclosureReport report) =>
        [.. Foia.Tables.Select(table => (object[])[table.Label.Official, new PrintedTable([.. CellsOf(report, table)])])];

    // A row of headings for the rows of the form where there are several, and one line a body.
    private static IEnumerable<PrintedCell> CellsOf(DisclosureReport report, FormTable table)
    {
        var heads = table.Rows.Count > 1 ? 2 : 1;
        yield return new PrintedCell("Agency / Component", 0, 0, RowSpan: heads);
        foreach (var row in table.Rows)
        {
            if (heads == 2)
            {
                yield return new PrintedCell(row.Label.Official, 0, 1 + (row.Index * table.Columns.Count), ColumnSpan: table.Columns.Count);
            }

            foreach (var column in table.Columns)
            {
                yield return new PrintedCell(column.Label.Official, heads - 1, 1 + (row.Index * table.Columns.Count) + column.Index);
            }
        }

        var line = heads;
        foreach (var one in report.Components.Append(report).Where(one => HasLine(one, table)))
        {
            yield return new PrintedCell(one.Parent is null ? "AGENCY OVERALL" : one.Issuer![(report.Issuer!.Length + 1)..], line, 0);
            foreach (var cell in Foia.Cells.Where(cell => cell.Table == table))
            {
                yield return new PrintedCell(PrintedReport.Print(one[cell]), line, 1 + (cell.Row.Index * table.Columns.Count) + cell.Column.Index);
            }

            line++;
        }
    }

    private static bool HasLine(DisclosureReport report, FormTable table) =>
        Foia.Cells.Any(cell => cell.Table == table && report[cell].State != CellState.Absent);

    private static void AssertAlike(DisclosureReport expected, DisclosureReport read)
    {
        Assert.Equal(Sorted(expected).Select(one => (one.Issuer, one.Parent, one.Year)), Sorted(read).Select(one => (one.Issuer, one.Parent, one.Year)));
        foreach (var (one, other) in Sorted(expected).Zip(Sorted(read)))
        {
            Assert.Equal(Describe(one), Describe(other));
        }

        Assert.Empty(read.UnreadTables);
    }

    // Components stand in the order in which they are first printed.
    private static IEnumerable<DisclosureReport> Sorted(DisclosureReport report) => report.Separately().OrderBy(one => one.Issuer, StringComparer.Ordinal);

    // A cell that a file leaves out of a line is printed empty.
    private static string Describe(DisclosureReport report) => string.Join('\n', Foia.Cells.Where(cell => HasLine(report, cell.Table)).Select(cell =>
        $"{report.Issuer} {cell.Path} = {(report[cell] is { State: CellState.Absent } or { State: CellState.NotApplicable, Text: "" } ? "blank" : report[cell])}"));

    private static DisclosureReport Random(int seed)
    {
        var random = new Random(seed);
        var whole = Make("DOX", null, random, hasAll: true);
        whole["requests.component.start"] = Cell.Of(12);
        foreach (var name in (string[])["A & B", "CFO", "Office of Examples"])
        {
            whole.Components.Add(Make($"DOX/{name}", "DOX", random, hasAll: false).Build());
        }

        return whole.Build();
    }

    private static ReportBuilder Make(string issuer, string? parent, Random random, bool hasAll)
    {
        var report = new ReportBuilder(Foia) { Issuer = issuer, Parent = parent, Year = 2024 };
        foreach (var table in Foia.Tables.Where(_ => hasAll || random.Next(5) > 0))
        {
            foreach (var cell in Foia.Cells.Where(cell => cell.Table == table))
            {
                report[cell] = random.Next(12) switch
                {
                    0 => Cell.NotApplicable("N/A") is var none && cell.Kind == ValueKind.Duration ? Cell.FromText("<1") : none,
                    1 => Cell.Of(0),
                    _ => Cell.Of(cell.Kind is not ValueKind.Count ? random.Next(100_000) / 100m : random.Next(5000)),
                };
            }
        }

        return report;
    }

    private static async Task<DisclosureReport> PublishedAsync(string agency)
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "us-foia", "2023-FOIASetFull.zip");
        Assert.SkipUnless(File.Exists(path), $"The published reports are not at {path}.");
        using var zip = ZipFile.OpenRead(path);
        var entry = zip.Entries.Single(entry => !entry.FullName.StartsWith("__", StringComparison.Ordinal) && entry.Name == $"{agency}-2023.xml");
        using var content = new MemoryStream();
        await using (var stream = await entry.OpenAsync(TestContext.Current.CancellationToken))
        {
            await stream.CopyToAsync(content, TestContext.Current.CancellationToken);
        }

        return await Reading.OfAsync(content.ToArray(), entry.Name);
    }
}
