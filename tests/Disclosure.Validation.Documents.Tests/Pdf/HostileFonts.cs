using System.Buffers.Binary;
using System.Text;

namespace Disclosure.Validation.Documents.Tests.Pdf;

/// <summary>Fonts whose glyphs call each other without end, in the three ways that a PDF embeds fonts: that of a t, which is the first, among them.</summary>
internal static class HostileFonts
{
    private const int Glyphs = 40;

    // Binary numbers, most significant byte first; 139 stands for nothing in a glyph's program.
    private const int Zero = 139;
    private const int Bias = 107;
    private const int CallGlobal = 29;
    private const int EndOfGlyph = 14;

    /// <summary>Composite glyphs: each is made of the one behind it, the last of the one before it.</summary>
    public static byte[] CompositeCircle() => TrueType(glyph => glyph == Glyphs - 1 ? [glyph - 1] : [glyph + 1]);

    /// <summary>Composite glyphs: each is made twice of the one behind it.</summary>
    public static byte[] CompositeDoubling() => TrueType(glyph => glyph == Glyphs - 1 ? [] : [glyph + 1, glyph + 1]);

    /// <summary>A compact font whose first program calls itself.</summary>
    public static byte[] CompactCircle() => Compact([[Zero - Bias, CallGlobal]]);

    /// <summary>A compact font whose programs each call the one behind them twice.</summary>
    public static byte[] CompactDoubling() => Compact([.. Enumerable.Range(1, Glyphs).Select(next => next == Glyphs
        ? [EndOfGlyph]
        : new[] { Zero - Bias + next, CallGlobal, Zero - Bias + next, CallGlobal })]);

    /// <summary>A Type 1 font whose first program calls itself, and how long its two parts are.</summary>
    public static (byte[] Font, int Clear, int Hidden) ProgramCircle()
    {
        var clear = Encoding.Latin1.GetBytes(
            "%!PS-AdobeFont-1.0: A\n/FontName /A def /FontMatrix [0.001 0 0 0.001 0 0] readonly def /Encoding StandardEncoding def "
            + "/PaintType 0 def /FontType 1 def /FontBBox {0 0 1000 1000} readonly def currentfile eexec\n");
        var loop = Hidden([Zero, 10, 11], 4330);
        var glyph = Hidden([Zero, Zero, 13, Zero, 10, EndOfGlyph], 4330);
        var hidden = Bytes(Hidden(
            [.. Latin("dup /Private 8 dict dup begin /lenIV 4 def /Subrs 1 array\ndup 0 "), .. Latin($"{loop.Length} RD "), .. loop,
                .. Latin(" NP\nND\n2 index /CharStrings 1 dict dup begin\n/t "), .. Latin($"{glyph.Length} RD "), .. glyph,
                .. Latin(" ND\nend\nend\nreadonly put\nmark currentfile closefile\n")], 55665));
        return ([.. clear, .. hidden], clear.Length, hidden.Length);
    }

    private static IEnumerable<int> Latin(string text) => text.Select(c => (int)c);

    private static byte[] TrueType(Func<int, int[]> partsOf)
    {
        var glyphs = Enumerable.Range(0, Glyphs).Select(glyph => partsOf(glyph) is { Length: > 0 } parts
            ? [.. Words(-1, 0, 0, 1000, 1000), .. parts.SelectMany((part, i) => Words(i < parts.Length - 1 ? 0x22 : 2, part, 0))]
            : Words(1, 0, 0, 0, 0, 0, 0, 0x3100)).ToList();
        var places = glyphs.Aggregate(new List<int> { 0 }, (ends, glyph) => [.. ends, ends[^1] + (glyph.Length / 2)]);
        (string Tag, byte[] Data)[] tables =
        [
            ("cmap", Words(0, 1, 3, 1, 0, 12, 4, 32, 0, 4, 4, 1, 0, 125, 65535, 0, 100, 65535, 1 - 't', 1, 0, 0)),
            ("glyf", [.. glyphs.SelectMany(glyph => glyph)]),
            ("head", Words(1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000, 1000, 0, 8, 2, 0, 0)),
            ("hhea", Words(1, 0, 800, -200, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, 1)),
            ("hmtx", Words([1000, 0, .. new int[Glyphs - 1]])),
            ("loca", Words([.. places])),
            ("maxp", Words(0, 0x5000, Glyphs)),
        ];
        var font = new List<byte>(Words(1, 0, tables.Length, 64, 2, 48));
        var at = font.Count + (16 * tables.Length);
        foreach (var (tag, data) in tables)
        {
            font.AddRange([.. Encoding.ASCII.GetBytes(tag), .. Words(0, 0, at >> 16, at, data.Length >> 16, data.Length)]);
            at += data.Length;
        }

        return [.. font, .. tables.SelectMany(table => table.Data)];
    }

    private static byte[] Compact(int[][] programs)
    {
        var (name, texts, subroutines) = (Index([Latin("A")]), Index([]), Index(programs));
        var glyphs = Index([[EndOfGlyph], [Zero - Bias, CallGlobal, EndOfGlyph]]);
        var at = 4 + name.Length + Index([Top(0)]).Length + texts.Length + subroutines.Length;
        return [.. Bytes([1, 0, 4, 2]), .. name, .. Index([Top(at)]), .. texts, .. subroutines, .. glyphs];

        // Where the glyphs stand, and a private part of no bytes behind them.
        IEnumerable<int> Top(int place) => [.. Number(place), 17, .. Number(0), .. Number(place + glyphs.Length), 18];
    }

    private static IEnumerable<int> Number(int value) => [29, value >> 24, value >> 16, value >> 8, value];

    private static byte[] Index(IReadOnlyList<IEnumerable<int>> items)
    {
        var parts = items.Select(Bytes).ToList();
        var ends = parts.Aggregate(new List<int> { 1 }, (ends, part) => [.. ends, ends[^1] + part.Length]);
        return parts.Count == 0 ? [0, 0] : [.. Words(parts.Count), 2, .. Words([.. ends]), .. parts.SelectMany(part => part)];
    }

    private static byte[] Bytes(IEnumerable<int> values) => [.. values.Select(value => (byte)value)];

    private static byte[] Words(params int[] values)
    {
        var bytes = new byte[2 * values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(2 * i), (short)values[i]);
        }

        return bytes;
    }

    // As Type 1 fonts hide their programs, behind four bytes of no meaning.
    private static int[] Hidden(IEnumerable<int> plain, int key) => [.. plain.Prepend(0).Prepend(0).Prepend(0).Prepend(0).Select(value =>
    {
        var hidden = value ^ (key >> 8);
        key = (((hidden + key) * 52845) + 22719) & 0xFFFF;
        return hidden;
    })];
}
