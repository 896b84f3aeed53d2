using System.Text;

namespace Disclosure.Validation.Reports.Stored;

/// <summary>Writes fields one behind the other: small numbers in a byte, a text that came before by its number.</summary>
internal sealed class FieldWriter
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private byte[] _bytes = new byte[8192];
    private int _length;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    public void Write(int number) => WriteLong((uint)number);

    public void Write(int? number) => WriteLong(number is { } value ? (ulong)(uint)value + 1 : 0);

    // A whole number as such; one with decimals, or null, by its parts.
    public void Write(decimal? number)
    {
        if (number is { Scale: 0 } whole && Math.Abs(whole) < 1L << 60)
        {
            var signed = (long)whole;
            WriteLong(((((ulong)signed << 1) ^ (ulong)(signed >> 63)) << 1) | 1);
            return;
        }

        WriteLong(number is null ? 0UL : 2);
        if (number is { } value)
        {
            Span<int> parts = stackalloc int[4];
            decimal.GetBits(value, parts);
            foreach (var part in parts)
            {
                WriteLong((uint)part);
            }
        }
    }

    public void Write(string? text)
    {
        if (text is null)
        {
            WriteLong(0);
            return;
        }

        if (_texts.TryGetValue(text, out var known))
        {
            WriteLong((uint)known);
            return;
        }

        _texts.Add(text, _texts.Count + 1);
        WriteLong((uint)_texts.Count);
        var length = Encoding.UTF8.GetByteCount(text);
        WriteLong((uint)length);
        Encoding.UTF8.GetBytes(text, Room(length));
        _length += length;
    }

    public void Write(CellSource? source)
    {
        if (source is null)
        {
            WriteLong(0);
            return;
        }

        WriteLong(1);
        Write(source.File);
        Write(source.Text);
        Write(source.Page);
        Write(source.Line);
        Write(source.Table);
        Write(source.Row);
        Write(source.Column);
    }

    private void WriteLong(ulong number)
    {
        var room = Room(10);
        var at = 0;
        for (; number >= 0x80; number >>= 7)
        {
            room[at++] = (byte)(number | 0x80);
        }

        room[at++] = (byte)number;
        _length += at;
    }

    private Span<byte> Room(int length)
    {
        if (_bytes.Length - _length < length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + length));
        }

        return _bytes.AsSpan(_length);
    }
}
