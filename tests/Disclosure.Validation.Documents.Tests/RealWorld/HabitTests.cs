using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.RealWorld;

/// <summary>Every habit of real reports, in every format: each cell right, or said to be open.</summary>
public sealed class HabitTests
{
    private static readonly Dictionary<string, Func<Habit>> Habits =
        CellHabits.All.Concat(LabelHabits.All).Concat(StructureHabits.All).ToDictionary();

    private static readonly Dictionary<string, Func<Habit>> WithColumns = ColumnHabits.All.Concat(ColumnHabits.Abreast).ToDictionary();

    // The documents have headings and tables and no other text, and one habit is to count the sections wrong.
    private static readonly string[] OfNoText = ["FEE-STATED", "PROBLEMS-TEXT", "SEC-NUMBER"];

    public static MatrixTheoryData<string, string> InFull { get; } = new(Habits.Keys.Concat(ColumnHabits.All.Keys), DocumentFormats.Full);

    public static MatrixTheoryData<string, string> InTables { get; } = new(ColumnHabits.Abreast.Keys, DocumentFormats.Full.Except(["tabs", "commas", "pdf"]));

    public static MatrixTheoryData<string, string> WithLosses { get; } = new(Habits.Keys, DocumentFormats.Lossy);

    public static MatrixTheoryData<string, string> ColumnsWithLosses { get; } = new(WithColumns.Keys, DocumentFormats.Lossy.Concat(["tabs", "commas", "pdf"]));

    [Theory]
    [MemberData(nameof(InFull))]
    [MemberData(nameof(InTables))]
    public async Task A_format_that_keeps_all_cells_reads_exactly(string habit, string format)
    {
        var printed = (Habits.GetValueOrDefault(habit) ?? WithColumns[habit])();

        var report = await Reading.OfAsync(DocumentFormats.Write(format, printed.Printed), "written");

        Assert.Equal(printed.Truth.Form.Id, report.Form.Id);
        Assert.Equal(
            printed.Truth.Form.Cells.Where(cell => !printed.IsOpen(cell)).Select(cell => $"{cell.Path} = {printed.Truth[cell]}"),
            report.Form.Cells.Where(cell => !printed.IsOpen(cell)).Select(cell => $"{cell.Path} = {report[cell]}"));
        Assert.All(report.Form.Cells.Where(printed.IsOpen), cell => Assert.Equal(CellState.Absent, report[cell].State));
        Assert.True(printed.IsNoted == (report.ReadingNotes.Count > 0), string.Join('\n', report.ReadingNotes));
        Assert.Subset(Violated(printed.Truth), Violated(report));
    }

    // A figure more in each row leaves open whose the others are, where the places of cells are lost.
    [Theory]
    [MemberData(nameof(ColumnsWithLosses))]
    public async Task A_further_column_in_a_format_that_loses_cells_reads_nothing_wrong(string habit, string format)
    {
        var printed = WithColumns[habit]();

        var report = await Reading.OfAsync(DocumentFormats.Write(format, printed.Printed), "written");

        var truth = printed.Truth;
        var wrong = truth.Form.Cells.Where(cell => !IsOpen(report[cell]) && truth[cell].ToString() != report[cell].ToString());
        Assert.Empty(wrong.Select(cell => $"{cell.Path} = {report[cell]} for {truth[cell]}"));
        Assert.Subset(Violated(truth), Violated(report));
        Assert.True(report.UnreadTables.Count > 0 || report.ReadingNotes.Count > 0 || truth.Form.Cells.All(cell => IsOpen(truth[cell]) || !IsOpen(report[cell])));
    }

    [Theory]
    [MemberData(nameof(WithLosses))]
    public async Task A_format_that_loses_cells_reads_nothing_wrong(string habit, string format)
    {
        var printed = Habits[habit]();

        var report = await Reading.OfAsync(DocumentFormats.Write(format, printed.Printed), "written");

        var (truth, form) = (printed.Truth, printed.Truth.Form);
        Assert.Equal(form.Id, report.Form.Id);
        var wrong = form.Cells.Where(cell => !IsOpen(report[cell]) && truth[cell].ToString() != report[cell].ToString());
        Assert.Empty(wrong.Select(cell => $"{cell.Path} = {report[cell]} for {truth[cell]}"));
        Assert.Subset(Violated(truth), Violated(report));
        var open = form.Cells.Where(cell => IsOpen(report[cell]) && !IsOpen(truth[cell]) && truth[cell].State != CellState.Blank).ToList();
        Assert.True(open.Count == 0 || report.ReadingNotes.Count > 0);
        Assert.True(
            open.Count < form.Cells.Count / 2 || form.Cells.Any(cell => truth[cell].State == CellState.Blank),
            string.Join('\n', open.Select(cell => cell.Path)));
    }

    // How a report is printed is no ground to hold anything against its publisher.
    private static HashSet<string> Violated(DisclosureReport report) => [.. Reading.Validator.Validate(report).Findings
        .Where(finding => finding.Outcome == Outcome.Violated && !OfNoText.Contains(finding.Rule))
        .Select(finding => $"{finding.Rule} {finding.Where.Table}.{finding.Where.Row}.{finding.Where.Column} {finding.Difference}")];

    private static bool IsOpen(Cell cell) => cell.State == CellState.Absent || cell is { State: CellState.Text, Number: null };
}
