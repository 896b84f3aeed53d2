using System.Text;
using Disclosure.Validation.Documents.Characters;
using Disclosure.Validation.Documents.Xlsx.Styles;
using Disclosure.Validation.Text;
using DocumentFormat.OpenXml.Spreadsheet;
using Words = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Disclosure.Validation.Documents.Xlsx;

/// <summary>A text of a cell with its marks: what is raised, lowered, struck out or unseen is no part of the word beside it.</summary>
internal sealed class RichText
{
    private readonly StringBuilder _text = new();
    private readonly HashSet<LocalizedText?> _marks = [];
    private bool _isPlain;
    private double? _size;

    private RichText(RstType item)
    {
        foreach (var child in item.ChildElements)
        {
            switch (child)
            {
                case Words words:
                    Append(words.Text, mark: null, isApart: _marks.Count > 0);
                    _isPlain = true;
                    break;
                case Run run:
                    Append(run);
                    break;
                case PhoneticRun or PhoneticProperties:
                    break;
                default:
                    Append(child.InnerText, SheetDoubts.Unclear, isApart: true);
                    break;
            }
        }
    }

    public static SheetText Of(RstType item)
    {
        var text = new RichText(item);
        return new SheetText(text._text.ToString().Trim(), Doubt: text._marks.Count == 1 ? text._marks.First() : null);
    }

    private void Append(Run run)
    {
        var properties = run.RunProperties;
        var mark = TextMark.Of(properties, SheetColor.White);
        var size = properties?.GetFirstChild<FontSize>()?.Val?.Value;
        var isLevel = properties?.GetFirstChild<VerticalTextAlignment>()?.Val is not { } place
            || place.Value == VerticalAlignmentRunValues.Baseline;
        Append(string.Join(' ', run.Elements<Words>().Select(words => words.Text)), mark, isApart: _isPlain || mark is not null || !isLevel || IsSetOff(size));
        _size = size;
    }

    // Clearly of another size than what is before.
    private bool IsSetOff(double? size) => size is { } one && _size is { } other && TextSize.AreApart(one, other);

    private void Append(string text, LocalizedText? mark, bool isApart)
    {
        _text.Append(isApart ? $" {text} " : text);
        if (!string.IsNullOrWhiteSpace(text))
        {
            _marks.Add(mark);
        }
    }
}
