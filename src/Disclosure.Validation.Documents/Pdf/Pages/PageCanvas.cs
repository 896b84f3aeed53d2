using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Pdf.Files;
using Disclosure.Validation.Documents.Pdf.Fonts;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Util;

namespace Disclosure.Validation.Documents.Pdf.Pages;

/// <summary>Draws the contents of a page: every operation counts, a form draws itself at most once, and what cannot be seen is told apart.</summary>
internal sealed class PageCanvas : BaseStreamProcessor<DrawnPage>
{
    private const double Tolerance = 1;
    private const double LeastInk = 0.02;
    private const int StepsOfLetter = 3;
    private const int StepsOfRectangle = 8;

    // About what letters take up, in parts of their size; what each one does is not known.
    private const double Ascent = 0.8;
    private const double Descent = -0.2;

    private readonly PdfBudget _budget;
    private readonly PageFonts _fonts;
    private readonly PageResources _resources;
    private readonly Layers _layers;
    private readonly Sight _sight;
    private readonly CropBox _cropBox;
    private readonly Outline _outline;
    private readonly Stack<(Area Clip, bool IsMixed)> _states = new();
    private readonly Stack<bool> _marks = new();
    private readonly HashSet<IndirectReference> _open = [];
    private readonly HashSet<IndirectReference> _pictures = [];
    private (Area Clip, bool IsMixed) _state;
    private int _hidden;

    public PageCanvas(
        int number,
        PageReader reader,
        PageResources resources,
        Layers layers,
        PdfBudget budget,
        CropBox cropBox,
        UserSpaceUnit unit,
        PageRotationDegrees rotation,
        TransformationMatrix matrix)
        : base(number, resources, reader.PdfScanner, reader.PageContentParser, reader.FilterProvider, cropBox, unit, rotation, in matrix, reader.ParsingOptions)
    {
        (_budget, _fonts, _resources, _layers, _cropBox) = (budget, reader.Fonts, resources, layers, cropBox);
        _sight = new Sight(budget);
        _outline = new Outline(point => CurrentTransformationMatrix.Transform(point));
        _state = (Area.Around(_cropBox.GetVisibleBounds(rotation)), false);
        GetCurrentState().ColorSpaceContext = new PlainColors(GetCurrentState, FamilyOf);
        GetCurrentState().CurrentNonStrokingColor = GrayColor.Black;
    }

    public override DrawnPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        CloneAllStates();
        ProcessOperations(operations);
        var bounds = _cropBox.GetVisibleBounds(Rotation);
        var (seen, unseen) = _sight.Letters();
        return new DrawnPage(pageNumberCurrent, bounds.Width, bounds.Height, seen, unseen, _outline.Paths);
    }

    public override void PushState()
    {
        _states.Push(_state);
        base.PushState();
        if (_states.Count > _budget.Limits.MaxElements / 10)
        {
            throw _budget.Refuse(DocumentProblems.TooManyElements(_budget.File, _budget.Limits.MaxElements));
        }
    }

    public override void PopState()
    {
        _state = _states.TryPop(out var state) ? state : _state;
        base.PopState();
    }

    public override void SetNamedGraphicsState(NameToken stateName)
    {
        base.SetNamedGraphicsState(stateName);
        _state.IsMixed |= _resources.IsMixed(stateName);
    }

    public override void ApplyXObject(NameToken xObjectName)
    {
        if (!ResourceStore.TryGetXObjectReference(xObjectName, out var reference))
        {
            base.ApplyXObject(xObjectName);
        }
        else if (!_pictures.Contains(reference) && _open.Count < _budget.Limits.MaxDepth && _open.Add(reference))
        {
            base.ApplyXObject(xObjectName);
            _open.Remove(reference);
        }
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        _budget.Step(StepsOfLetter);
        var glyph = font is IType3Font ? characterBoundingBox.GlyphBounds : new PdfRectangle(0, Descent, characterBoundingBox.Width, Ascent);
        var box = PerformantRectangleTransformer.Transform(in renderingMatrix, in textMatrix, in transformationMatrix, glyph);
        var line = PerformantRectangleTransformer.Transform(
            in renderingMatrix, in textMatrix, in transformationMatrix, new PdfRectangle(0, 0, characterBoundingBox.Width, UserSpaceUnit.PointMultiples));
        var area = Area.Around(box);
        var mode = currentState.FontState.TextRenderingMode;
        var visibility = !_state.Clip.HoldsMiddleOf(area, Tolerance) ? Visibility.Cut
            : _hidden > 0 || !HasInk(currentState, mode, area) ? Visibility.Unseen
            : Visibility.Seen;
        unicode = unicode is [var guess] && guess == (char)code && !_fonts.Tell(font, code) ? PageFonts.Untold : unicode;
        if (currentOffset > 0 && Diacritics.IsInCombiningDiacriticRange(unicode) && _sight.Last is { } last && last.TextSequence == TextSequence
            && Diacritics.TryCombineDiacriticWithPreviousLetter(unicode, last.Value, out var combined))
        {
            _sight.Replace(LetterOf(combined, last.BoundingBox, last.StartBaseLine, last.EndBaseLine, last.PointSize));
            return;
        }

        _sight.Add(LetterOf(unicode, box, line.BottomLeft, line.BottomRight, pointSize), visibility);

        Letter LetterOf(string value, PdfRectangle bounds, PdfPoint from, PdfPoint to, double size) => new(
            value, bounds, line, from, to, line.Width, fontSize, font, mode,
            currentState.CurrentStrokingColor, currentState.CurrentNonStrokingColor, size, TextSequence);
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        var isHidden = name == NameToken.Oc && propertyDictionaryName is not null
            && _layers.Hide(_resources.TokenOf(NameToken.Properties, propertyDictionaryName));
        _marks.Push(isHidden);
        _hidden += isHidden ? 1 : 0;
    }

    public override void EndMarkedContent() => _hidden -= _marks.TryPop(out var isHidden) && isHidden ? 1 : 0;

    public override void BeginSubpath() => _outline.Begin();

    public override PdfPoint? CloseSubpath() => _outline.Close();

    public override void MoveTo(double x, double y) => CurrentPosition = _outline.MoveTo(x, y);

    public override void LineTo(double x, double y) => CurrentPosition = _outline.LineTo(x, y) ?? CurrentPosition;

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) =>
        CurrentPosition = _outline.CurveTo((x1, y1), (x2, y2), (x3, y3)) ?? CurrentPosition;

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) =>
        CurrentPosition = _outline.CurveTo(null, (x2, y2), (x3, y3)) ?? CurrentPosition;

    public override void Rectangle(double x, double y, double width, double height)
    {
        _budget.Step(StepsOfRectangle);
        _outline.Rectangle(x, y, width, height);
    }

    public override void StrokePath(bool close) => Paint(null, isStroked: true, close);

    public override void FillPath(FillingRule fillingRule, bool close) => Paint(fillingRule, isStroked: false, close);

    public override void FillStrokePath(FillingRule fillingRule, bool close) => Paint(fillingRule, isStroked: true, close);

    public override void ClosePath() => EndPath();

    public override void EndPath() => _outline.End();

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
        if (_outline.Bounds is { } bounds)
        {
            _state.Clip = _state.Clip.Within(bounds);
        }
    }

    public override void EndInlineImage(Memory<byte> bytes)
    {
        InlineImageBuilder = null;
        FillUnitSquare();
    }

    public override void PaintShading(NameToken shadingName) => _sight.Fill(_state.Clip, null, isOpaque: false);

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (var operation in operations)
        {
            _budget.Step();
            operation.Run(this);
        }
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        if (formStream.StreamDictionary.TryGet(NameToken.Oc, out var layer) && _layers.Hide(layer))
        {
            return;
        }

        // What the form itself draws without a mix is mixed as a whole.
        var (state, marks) = (_state, _marks.Count);
        _state.IsMixed = !IsOpaque;
        base.ProcessFormXObject(formStream, xObjectName);
        _state = state;
        while (_marks.Count > marks)
        {
            EndMarkedContent();
        }
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) =>
        _state.Clip = _state.Clip.Within(Area.Around(CurrentTransformationMatrix.Transform(rectangle)));

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => FillUnitSquare();

    protected override void RenderInlineImage(InlineImage inlineImage) => FillUnitSquare();

    private bool IsOpaque => !_state.IsMixed && GetCurrentState() is { AlphaConstantNonStroking: >= 1, BlendMode: BlendMode.Normal };

    private void Paint(FillingRule? fill, bool isStroked, bool close)
    {
        var state = GetCurrentState();
        if (fill is not null && _hidden == 0 && _outline.Rectangles is [var area])
        {
            _sight.Fill(area.Within(_state.Clip), state.CurrentNonStrokingColor, IsOpaque);
        }

        _outline.Paint(fill, isStroked, close);
    }

    // What a picture shows is not known.
    private void FillUnitSquare() =>
        _sight.Fill(Area.Around(CurrentTransformationMatrix.Transform(new PdfRectangle(0, 0, 1, 1))).Within(_state.Clip), null, isOpaque: false);

    private bool HasInk(CurrentGraphicsState state, TextRenderingMode mode, Area area) => mode switch
    {
        TextRenderingMode.Neither or TextRenderingMode.NeitherClip => true,
        TextRenderingMode.Stroke or TextRenderingMode.StrokeClip => state.AlphaConstantStroking > LeastInk && _sight.Shows(area, state.CurrentStrokingColor),
        TextRenderingMode.FillThenStroke or TextRenderingMode.FillThenStrokeClip =>
            _sight.Shows(area, state.CurrentNonStrokingColor) || _sight.Shows(area, state.CurrentStrokingColor),
        _ => state.AlphaConstantNonStroking > LeastInk && _sight.Shows(area, state.CurrentNonStrokingColor),
    };

    private string FamilyOf(NameToken name) => (_resources.Find(NameToken.ColorSpace, name) ?? name) switch
    {
        NameToken family => family.Data,
        ArrayToken { Data: [var family, ..] } => family is NameToken first ? first.Data : "",
        _ => "",
    };
}
