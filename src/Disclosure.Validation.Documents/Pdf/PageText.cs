using System.Text.RegularExpressions;

namespace Disclosure.Validation.Documents.Pdf;

/// <summary>What a page holds: its ruled tables, and the lines outside them from the top down.</summary>
internal sealed partial class PageText
{
    // The part of the page height above and below which a number alone is the page's.
    private const double NumberMargin = 0.1;

    // The same for headers and footers; narrower, since the heading of a table may be repeated right below it.
    private const double RunningMargin = 0.07;
    private const double SamePlace = 1;
    private const int MostRunning = 500;

    private readonly List<TextLine> _running;

    public PageText(int number, double width, double height, List<RuledTable> tables, List<TextLine> lines)
    {
        (Number, Width, Tables) = (number, width, tables);
        Lines = WithoutPageNumbers(lines, height);
        _running = [.. Lines.Where(line => IsWithin(line, height, RunningMargin)).Take(MostRunning)];
    }

    public int Number { get; }

    public double Width { get; }

    public List<RuledTable> Tables { get; }

    public List<TextLine> Lines { get; }

    /// <summary>Leaves out headers and footers: lines at the edge that a neighbouring page has too, numbers aside.</summary>
    public void RemoveRunningLines(PageText? before, PageText? after) =>
        Lines.RemoveAll(line => _running.Contains(line) && (before?.Runs(line) == true || after?.Runs(line) == true));

    private bool Runs(TextLine line) => _running.Exists(other =>
        Math.Abs(other.Baseline - line.Baseline) <= SamePlace && WithoutNumbers(other) == WithoutNumbers(line));

    private static string WithoutNumbers(TextLine line) => DigitsPattern().Replace(line.Text, "0");

    // The outermost line alone: a figure may stand on a line of its own below the first row of a table.
    private static List<TextLine> WithoutPageNumbers(List<TextLine> lines, double height)
    {
        var first = lines.Count > 0 && IsPageNumber(lines[0], height) ? 1 : 0;
        var end = lines.Count > first && IsPageNumber(lines[^1], height) ? lines.Count - 1 : lines.Count;
        return lines[first..end];
    }

    private static bool IsPageNumber(TextLine line, double height) =>
        IsWithin(line, height, NumberMargin) && PageNumberPattern().IsMatch(line.Text);

    private static bool IsWithin(TextLine line, double height, double margin) =>
        line.Baseline < height * margin || line.Baseline > height * (1 - margin);

    [GeneratedRegex(@"^[\s\-–—－第]*\d{1,4}[\s\-–—－页]*$")]
    private static partial Regex PageNumberPattern();

    [GeneratedRegex(@"\d+")]
    private static partial Regex DigitsPattern();
}
