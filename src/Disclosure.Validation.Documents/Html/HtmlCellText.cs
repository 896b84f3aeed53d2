using System.Buffers;
using AngleSharp.Dom;
using Disclosure.Validation.Documents.Characters;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Html.Styles;
using Disclosure.Validation.Documents.Limits;

namespace Disclosure.Validation.Documents.Html;

/// <summary>Reads the text of table cells; lines and paragraphs in it are kept apart by a blank.</summary>
internal sealed class HtmlCellText(PageStyles styles, string? file, DocumentLimits limits)
{
    private static readonly SearchValues<char> Blanks =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(char.IsWhiteSpace)]);

    private readonly FlowingText _text = new();
    private ShownOtherwise? _doubt;
    private ShownOtherwise? _picture;
    private Setting? _before;

    /// <summary>The text of a cell, and why it may be another figure than it says; what has no text of its own is named.</summary>
    public (string Text, ShownOtherwise? Doubt) Of(IElement cell, Setting around)
    {
        var setting = around.Within(styles.Of(cell, around));
        if (cell.ChildNodes is { Length: 1 } nodes && nodes[0] is IText { Data: var words } && !words.AsSpan().ContainsAny(Blanks))
        {
            return (words, setting.Doubt);
        }

        (_doubt, _picture, _before) = (null, null, null);
        Append(cell, setting, 0);
        var text = _text.Take();
        return text.Length == 0 && (_doubt ?? _picture) is { } shown ? (shown.Mark, shown) : (text, _doubt);
    }

    private void Append(INode parent, Setting setting, int depth)
    {
        if (depth > limits.MaxDepth)
        {
            throw DocumentProblems.TooDeep(file, limits.MaxDepth);
        }

        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IText words)
            {
                Append(words.Data, setting);
            }
            else if (nodes[i] is IElement element)
            {
                Append(element, setting, depth);
            }
        }
    }

    private void Append(IElement element, Setting setting, int depth)
    {
        var (look, shown, picture) = (styles.Of(element, setting), HtmlElements.ShownIn(element), HtmlElements.PictureOf(element));
        var isRead = !HtmlElements.IsUnread(element) || element.Is("math");
        if (look.IsGone || HtmlElements.IsHidden(element) || (!isRead && shown is null && picture is null))
        {
            return;
        }

        var isNumbered = picture == ShownOtherwise.Numbering;
        var inner = setting.Within(look).Within(isNumbered ? picture : HtmlElements.DoubtAbout(element));
        var isApart = !HtmlElements.IsInline(element) || look.IsApart || inner.Doubt != setting.Doubt;
        BreakIf(isApart);
        _picture ??= picture;
        _doubt ??= look.Has.HasFlag(TextTraits.Generated) ? ShownOtherwise.Generated
            : picture is not null && !isNumbered && HtmlElements.ShowsFigure(element) ? picture : null;
        Append(shown ?? "", inner);
        if (isRead)
        {
            Append((INode)element, inner, depth + 1);
        }

        BreakIf(isApart);
    }

    private void Append(string words, Setting setting)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            _text.Append(words);
            return;
        }

        BreakIf(_before is { } before && setting.IsSetOffFrom(before));
        _text.Append(words);
        _before = setting;
        _doubt ??= setting.Doubt;
    }

    private void BreakIf(bool isApart)
    {
        if (isApart)
        {
            _text.Break();
        }
    }
}
