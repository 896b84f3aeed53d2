using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Validation.Documents.Pdf.Pages;

/// <summary>
/// The colours that a page is drawn in, as near as it takes to tell what can be seen: by the number of their parts. One that is not known,
/// such as a pattern, is none.
/// </summary>
/// <param name="state">The state that the colours are kept in.</param>
/// <param name="familyOf">The family of a colour space with this name.</param>
internal sealed class PlainColors(Func<CurrentGraphicsState> state, Func<NameToken, string> familyOf) : IColorSpaceContext
{
    private string _family = "DeviceGray";
    private string _strokingFamily = "DeviceGray";

    public ColorSpaceDetails CurrentStrokingColorSpace => DeviceGrayColorSpaceDetails.Instance;

    public ColorSpaceDetails CurrentNonStrokingColorSpace => DeviceGrayColorSpaceDetails.Instance;

    public void SetStrokingColorspace(NameToken colorspace, DictionaryToken? dictionary = null)
    {
        _strokingFamily = familyOf(colorspace);
        state().CurrentStrokingColor = _strokingFamily == "Pattern" ? null! : GrayColor.Black;
    }

    public void SetNonStrokingColorspace(NameToken colorspace, DictionaryToken? dictionary = null)
    {
        _family = familyOf(colorspace);
        state().CurrentNonStrokingColor = _family == "Pattern" ? null! : GrayColor.Black;
    }

    public void SetStrokingColor(double[] operands, NameToken? patternName = null) =>
        state().CurrentStrokingColor = ColorOf(_strokingFamily, operands, patternName)!;

    public void SetNonStrokingColor(double[] operands, NameToken? patternName = null) =>
        state().CurrentNonStrokingColor = ColorOf(_family, operands, patternName)!;

    public void SetStrokingColorGray(double gray) => state().CurrentStrokingColor = new GrayColor(gray);

    public void SetStrokingColorRgb(double r, double g, double b) => state().CurrentStrokingColor = new RGBColor(r, g, b);

    public void SetStrokingColorCmyk(double c, double m, double y, double k) => state().CurrentStrokingColor = new CMYKColor(c, m, y, k);

    public void SetNonStrokingColorGray(double gray) => state().CurrentNonStrokingColor = new GrayColor(gray);

    public void SetNonStrokingColorRgb(double r, double g, double b) => state().CurrentNonStrokingColor = new RGBColor(r, g, b);

    public void SetNonStrokingColorCmyk(double c, double m, double y, double k) => state().CurrentNonStrokingColor = new CMYKColor(c, m, y, k);

    public IColorSpaceContext DeepClone() =>
        new PlainColors(state, familyOf) { _family = _family, _strokingFamily = _strokingFamily };

    // Of a separation, nothing is no ink; of an index or a pattern, nothing is known.
    private static IColor? ColorOf(string family, double[] parts, NameToken? pattern) => (family, parts) switch
    {
        _ when pattern is not null => null,
        ("Separation", [0]) => GrayColor.White,
        ("Separation" or "DeviceN" or "Indexed" or "Pattern", _) => null,
        ("Lab", [var lightness, _, _]) => new GrayColor(lightness / 100),
        (_, [var gray]) => new GrayColor(gray),
        (_, [var r, var g, var b]) => new RGBColor(r, g, b),
        (_, [var c, var m, var y, var k]) => new CMYKColor(c, m, y, k),
        _ => null,
    };
}
