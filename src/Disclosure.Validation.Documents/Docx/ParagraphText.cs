using System.Globalization;
using System.Text;
using Disclosure.Validation.Documents.Grids;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Disclosure.Validation.Documents.Docx;

/// <summary>Reads a paragraph as it is printed; text boxes in it are apart.</summary>
internal sealed class ParagraphText
{
    /// <summary>In twentieths of a point: lines and rows that are set lower cut off what is in them.</summary>
    public const int LeastHeight = 80;

    private readonly DocxStyles _styles;
    private readonly RunLook _paragraph;
    private readonly int _background;
    private readonly bool _isClipped;
    private readonly bool _isProse;
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _struck = new();
    private readonly StringBuilder _unseen = new();
    private readonly FieldCodes _fields;
    private readonly Stack<RunLook> _runs = new();
    private RunLook _previous;
    private int _structures;
    private bool _hasDigits;
    private bool _isApart;
    private ShownOtherwise? _doubt;

    private ParagraphText(WordParagraph paragraph, DocxStyles styles, Surroundings surroundings, bool isProse)
    {
        _isProse = isProse;
        _styles = styles;
        _paragraph = styles.LookOf(paragraph, surroundings);
        _background = styles.BackgroundOf(paragraph) ?? surroundings.Background;
        _isClipped = paragraph.ParagraphProperties?.SpacingBetweenLines is { LineRule.InnerText: "exact" } lines
            && int.TryParse(lines.Line?.Value, CultureInfo.InvariantCulture, out var height) && height < LeastHeight;
        _fields = new FieldCodes(_text);
    }

    /// <summary>The text of a paragraph in a cell; line breaks and tabs are kept.</summary>
    public static PrintedText Of(
        WordParagraph paragraph, DocxStyles styles, Surroundings surroundings, CancellationToken cancellationToken) =>
        new ParagraphText(paragraph, styles, surroundings, isProse: false).Read(paragraph, cancellationToken);

    /// <summary>The text of a paragraph outside of tables, without what is struck out or unseen.</summary>
    public static PrintedText OfProse(WordParagraph paragraph, DocxStyles styles, CancellationToken cancellationToken) =>
        new ParagraphText(paragraph, styles, Surroundings.Page, isProse: true).Read(paragraph, cancellationToken);

    private PrintedText Read(WordParagraph paragraph, CancellationToken cancellationToken)
    {
        ElementWalk.Through(paragraph, Enter, Leave, cancellationToken);
        _fields.Close();
        var text = _text.ToString();
        var doubt = _doubt
            ?? (_fields.IsOpen ? ShownOtherwise.Field : null)
            ?? (string.IsNullOrWhiteSpace(text) && _styles.IsNumbered(paragraph) ? ShownOtherwise.Numbering : null);
        return new PrintedText(text, doubt) { Struck = _struck.ToString(), Unseen = _unseen.ToString() };
    }

    private bool Enter(OpenXmlElement element) => element.NamespaceUri switch
    {
        ElementWalk.Word => EnterWord(element),
        ElementWalk.Math => EnterMath(element),
        _ => true,
    };

    private void Leave(OpenXmlElement element)
    {
        if (element.LocalName == "r" && element.NamespaceUri is (ElementWalk.Word or ElementWalk.Math))
        {
            _runs.Pop();
        }
        else if (IsStructure(element) && --_structures == 0)
        {
            _text.Append(']');
        }
    }

    private bool EnterWord(OpenXmlElement element)
    {
        switch (element.LocalName)
        {
            case "r":
                return EnterRun(element);
            case "t":
                Append(element.InnerText);
                return false;
            case "fldChar":
                ReadFieldMark(element.Attribute("fldCharType"));
                return false;
            case "instrText":
                _fields.ReadCode(element.InnerText);
                return false;
            case "fldSimple":
                _fields.ReadSimple(element.Attribute("instr"), element.HasChildren);
                return true;
            case "bdo":
                _doubt ??= element.Attribute("val") == "rtl" ? ShownOtherwise.Rearranged : null;
                return true;
            case "delText" or "delInstrText" or "txbxContent":
                return false;
            default:
                return EnterMark(element.LocalName);
        }
    }

    // Digits of the code in front of a result are none of the paragraph.
    private void ReadFieldMark(string? mark)
    {
        _fields.Read(mark);
        _hasDigits &= mark != "separate";
    }

    // What prints something that is no text of the paragraph.
    private bool EnterMark(string name)
    {
        var (text, doubt) = name switch
        {
            "tab" or "ptab" => ("\t", null),
            "br" or "cr" => ("\n", null),
            "noBreakHyphen" => ("-", null),
            "softHyphen" or "footnoteReference" or "endnoteReference" => ("", null),
            "sym" => ("", ShownOtherwise.Symbol),
            "drawing" or "pict" or "object" or "contentPart" => ("", ShownOtherwise.Picture),
            "rt" => ("", ShownOtherwise.Ruby),
            "pgNum" or "dayShort" or "dayLong" or "monthShort" or "monthLong" or "yearShort" or "yearLong" =>
                ("", ShownOtherwise.Field),
            _ => default((string?, ShownOtherwise?)),
        };
        _text.Append(text);
        _doubt ??= doubt;
        _isApart |= text is not null;
        return text is null;
    }

    // Plain text in an equation is text; a fraction or a power is written in a line, and is no number.
    private bool EnterMath(OpenXmlElement element)
    {
        switch (element.LocalName)
        {
            case "r":
                return EnterRun(element);
            case "t":
                Append(element.InnerText);
                return false;
            case "den":
                _text.Append('/');
                break;
            case "sup":
                _text.Append('^');
                break;
            case "sub":
                _text.Append('_');
                break;
            case "e" or "num" or "lim" or "deg" or "fName" or "mr":
                _text.Append(_text is [.., '['] ? "" : " ");
                break;
            case not ("oMath" or "oMathPara"):
                _text.Append(_structures++ == 0 ? "[" : "");
                _doubt ??= ShownOtherwise.Equation;
                break;
        }

        return true;
    }

    private static bool IsStructure(OpenXmlElement element) => element.NamespaceUri == ElementWalk.Math
        && element.LocalName is not ("r" or "t" or "den" or "sup" or "sub" or "oMath" or "oMathPara")
            and not ("e" or "num" or "lim" or "deg" or "fName" or "mr");

    private bool EnterRun(OpenXmlElement run)
    {
        var look = _styles.LookOf(run.GetFirstChild<RunProperties>(), _paragraph);
        if (look.IsHidden != true)
        {
            _runs.Push(look);
            return true;
        }

        // The marks of a field hold whether they are seen or not.
        foreach (var child in run.ChildElements.Where(child => child.LocalName is "fldChar" or "instrText"))
        {
            EnterWord(child);
        }

        return false;
    }

    private void Append(string words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            _text.Append(words);
            return;
        }

        var look = _runs.TryPeek(out var run) ? run : _paragraph;
        var doubt = DoubtOf(look, words);
        _doubt ??= doubt;
        if (_isProse && (doubt == ShownOtherwise.StruckOut || doubt == ShownOtherwise.Faint))
        {
            (doubt == ShownOtherwise.Faint ? _unseen : _struck).Append(words);
            _isApart = true;
            return;
        }

        var isApart = doubt is not null || look.IsRaised == true;
        var isSetOff = _text is [.., var last] && IsOfFigure(last) && IsOfFigure(words[0])
            && (_isApart || look.IsSetOffFrom(_previous));
        _text.Append(isApart || isSetOff ? " " : "").Append(words).Append(isApart ? " " : "");
        _previous = look;
        _isApart = false;
        _hasDigits |= words.Any(char.IsDigit);
    }

    // Raised behind a figure is the mark of a note; raised alone it may be that, or the figure.
    private ShownOtherwise? DoubtOf(RunLook look, string words) =>
        look.IsStruck == true || look.IsStruckTwice == true ? ShownOtherwise.StruckOut
        : _isClipped || look.IsFaint(_background) ? ShownOtherwise.Faint
        : look.IsOfSymbols == true ? ShownOtherwise.Symbol
        : look.IsStacked == true ? ShownOtherwise.Rearranged
        : look.IsRaised == true && !_hasDigits && words.Any(char.IsDigit) ? ShownOtherwise.Raised
        : null;

    private static bool IsOfFigure(char c) => char.IsDigit(c) || c is '.' or ',';
}
