using System.Text;

namespace Disclosure.Validation.Reports.Stored;

/// <summary>Reads what <see cref="FieldWriter"/> wrote.</summary>
internal ref struct FieldReader(ReadOnlySpan<byte> bytes)
{
    private readonly List<string> _texts = [];
    private ReadOnlySpan<byte> _left = bytes;

    public int Count() => (int)ReadLong();

    public int? NumberOrNull() => ReadLong() is > 0 and var more ? (int)(more - 1) : null;

    public decimal? DecimalOrNull()
    {
        var number = ReadLong();
        if ((number & 1) == 1)
        {
            var folded = number >> 1;
            return (long)(folded >> 1) ^ -(long)(folded & 1);
        }

        return number == 0 ? null : new decimal([(int)ReadLong(), (int)ReadLong(), (int)ReadLong(), (int)ReadLong()]);
    }

    public string Text() => TextOrNull() ?? throw new InvalidDataException("A text is lacking.");

    public string? TextOrNull()
    {
        var number = Count();
        if (number <= _texts.Count)
        {
            return number == 0 ? null : _texts[number - 1];
        }

        var length = Count();
        _texts.Add(Encoding.UTF8.GetString(_left[..length]));
        _left = _left[length..];
        return _texts[^1];
    }

    public CellSource? Source() => ReadLong() == 0 ? null : new CellSource(TextOrNull(), TextOrNull())
    {
        Page = NumberOrNull(),
        Line = NumberOrNull(),
        Table = NumberOrNull(),
        Row = NumberOrNull(),
        Column = NumberOrNull(),
    };

    private ulong ReadLong()
    {
        var number = 0UL;
        for (var (at, shift) = (0, 0); ; at++, shift += 7)
        {
            number |= (ulong)(_left[at] & 0x7f) << shift;
            if (_left[at] < 0x80)
            {
                _left = _left[(at + 1)..];
                return number;
            }
        }
    }
}
