using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Reports.Canonical.Yaml;

/// <summary>Reads what a test of a rule puts into a cell.</summary>
internal static class CellReader
{
    /// <summary>A text in a cell, with the number that it states.</summary>
    public static MappingShape TextCell { get; } = new("textCell", () =>
    [
        new("text", CommonShapes.Text, new("单元格的文字", "the text in the cell"), IsRequired: true),
        new("value", CommonShapes.Number, new("文字所说的数", "the number that it states")),
    ]);

    /// <summary>
    /// A number; <c>blank</c> or nothing; <c>absent</c>; a sign such as <c>/</c>; any other text; or
    /// <c>{text: 22（其中修订16件）, value: 22}</c>. What stands in quotation marks is text.
    /// </summary>
    public static Cell Read(YamlNode node, List<Problem> problems)
    {
        switch (node)
        {
            case YamlScalar scalar:
                return Read(scalar, problems);
            case YamlMapping:
                var fields = new Fields(node, problems, TextCell);
                var text = fields.RequiredText("text");
                return fields.Scalar("value") is { } value ? Cell.FromText(text, Number(value, problems)) : Cell.FromText(text);
            default:
                problems.Add(CellProblems.NotCell(node.At));
                return Cell.Absent;
        }
    }

    /// <summary>The number; zero, and a problem, where it is none or out of the range of a cell.</summary>
    public static decimal Number(YamlScalar scalar, List<Problem> problems)
    {
        if (scalar.IsQuoted || !NumberText.TryParse(scalar.Text, out var number))
        {
            problems.Add(CellProblems.NotNumber(scalar.At, scalar.Text));
            return 0;
        }

        if (!Cell.IsInRange(number))
        {
            problems.Add(CellProblems.OutOfRange(scalar.At, scalar.Text));
            return 0;
        }

        return number;
    }

    private static Cell Read(YamlScalar scalar, List<Problem> problems)
    {
        if (!scalar.IsQuoted)
        {
            switch (scalar.Text)
            {
                case "blank" or "":
                    return Cell.Blank;
                case "absent":
                    return Cell.Absent;
                case var text when NumberText.TryParse(text, out _):
                    return Cell.Of(Number(scalar, problems));
            }
        }

        return NotApplicableSign.Is(scalar.Text) ? Cell.NotApplicable(scalar.Text) : Cell.FromText(scalar.Text);
    }
}
