using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Xlsx.Styles;
using DocumentFormat.OpenXml;

namespace Disclosure.Validation.Documents.Xlsx;

/// <summary>The conditional formats of a sheet, as far as they may hide figures or show others.</summary>
internal sealed class ConditionalFormats(SheetStyles styles, string? file)
{
    /// <summary>What a sheet calls a list of them.</summary>
    public const string Element = "conditionalFormatting";

    // A rule for so many rows at most, all rules together, and these have so many cells.
    private const int MostSteps = 2_000_000;
    private const int MostCells = 50_000_000;

    private readonly List<(CellReference First, CellReference Last, FormatCondition Condition)> _conditions = [];

    /// <summary>Adds the rules for some ranges, as a sheet lists them.</summary>
    /// <exception cref="Problems.DisclosureInputException">There are too many of them.</exception>
    public void Add(OpenXmlElement list)
    {
        var conditions = list.ChildElements.Where(rule => rule.LocalName == "cfRule")
            .Select(rule => FormatCondition.Of(rule, styles))
            .OfType<FormatCondition>()
            .ToList();
        if (conditions.Count == 0)
        {
            return;
        }

        var ranges = list.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == "sqref").Value
            ?? list.ChildElements.FirstOrDefault(part => part.LocalName == "sqref")?.InnerText ?? "";
        var places = ranges.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (_conditions.Count + ((long)places.Length * conditions.Count) > MostSteps)
        {
            throw DocumentProblems.TooManyStyles(file);
        }

        foreach (var range in places)
        {
            var ends = range.Split(':');
            if (CellReference.TryParse(ends[0]) is { } first && CellReference.TryParse(ends[^1]) is { } last)
            {
                _conditions.AddRange(conditions.Select(condition => (first, last, condition)));
            }
        }
    }

    /// <summary>Puts in doubt what the sheet may show otherwise.</summary>
    /// <exception cref="Problems.DisclosureInputException">There are too many of them.</exception>
    public void Apply(IReadOnlyList<SheetRow> rows)
    {
        if ((long)_conditions.Count * rows.Count > MostSteps)
        {
            throw DocumentProblems.TooManyStyles(file);
        }

        var cells = 0L;
        foreach (var (first, last, condition) in _conditions)
        {
            foreach (var row in rows.Where(row => row.Index >= first.Row && row.Index <= last.Row))
            {
                cells += row.Texts.Count;
                if (cells > MostCells)
                {
                    throw DocumentProblems.TooManyStyles(file);
                }

                row.Doubt(first.Column, last.Column, condition.DoubtAbout);
            }
        }
    }
}
