using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.Validation.Reports.Canonical;

/// <summary>
/// Reads and writes <c>{table: {row: {column: cell}}}</c> as a flat list. Marks are offsets in the bytes read, which must
/// lie in one piece.
/// </summary>
internal sealed class StatedTablesConverter : JsonConverter<IReadOnlyList<StatedCell>>
{
    /// <summary>What the message of the exception for a name that stands twice begins with; the name follows.</summary>
    public const string Duplicate = "duplicate name ";

    // The official forms have about two hundred cells.
    private const int MostCells = 100_000;

    private static readonly string[] OneDigit = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    public override IReadOnlyList<StatedCell> Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var cells = new List<StatedCell>(256);
        var (tables, rows, columns) = (Names(), Names(), Names());
        Begin(ref reader, tables);
        while (NextName(ref reader, tables) is { } table)
        {
            Begin(ref reader, rows);
            while (NextName(ref reader, rows) is { } row)
            {
                Begin(ref reader, columns);
                while (NextName(ref reader, columns) is { } column)
                {
                    var at = new FileMark(reader.TokenStartIndex);
                    cells.Add(new StatedCell(table, row, column, ReadValue(ref reader), at));
                    if (cells.Count > MostCells)
                    {
                        throw new JsonException();
                    }
                }
            }
        }

        return cells;
    }

    public override void Write(
        Utf8JsonWriter writer, IReadOnlyList<StatedCell> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var table in value.GroupBy(cell => cell.Table.Text))
        {
            writer.WriteStartObject(table.Key);
            foreach (var row in table.GroupBy(cell => cell.Row.Text))
            {
                writer.WriteStartObject(row.Key);
                foreach (var cell in row)
                {
                    writer.WritePropertyName(cell.Column.Text);
                    WriteValue(writer, cell.Value);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static HashSet<string> Names() => new(StringComparer.Ordinal);

    private static void Begin(ref Utf8JsonReader reader, HashSet<string> names)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        names.Clear();
    }

    /// <summary>The next name of the object, with the reader on its value; null at the end of the object.</summary>
    private static StatedName? NextName(ref Utf8JsonReader reader, HashSet<string> names)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            return null;
        }

        var name = new StatedName(reader.GetString()!, new FileMark(reader.TokenStartIndex));
        if (!names.Add(name.Text))
        {
            throw new JsonException(Duplicate + name.Text);
        }

        reader.Read();
        return name;
    }

    private static StatedValue ReadValue(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return default;
            case JsonTokenType.Number:
                return new StatedValue(Digits(reader.ValueSpan));
            case JsonTokenType.StartObject:
                return ReadTextAndValue(ref reader);
            case JsonTokenType.String:
                return new StatedValue(null, Unfit: $"\"{reader.GetString()}\"");
            case JsonTokenType.StartArray:
                reader.Skip();
                return new StatedValue(null, Unfit: "[…]");
            default:
                return new StatedValue(null, Unfit: reader.TokenType == JsonTokenType.True ? "true" : "false");
        }
    }

    // Most cells hold one digit, and most of these are zero.
    private static string Digits(ReadOnlySpan<byte> utf8) =>
        utf8 is [var digit] && char.IsAsciiDigit((char)digit) ? OneDigit[digit - '0'] : Encoding.UTF8.GetString(utf8);

    private static StatedValue ReadTextAndValue(ref Utf8JsonReader reader)
    {
        string? text = null;
        string? number = null;
        var fits = true;
        var names = Names();
        Begin(ref reader, names);
        while (NextName(ref reader, names) is { } name)
        {
            switch (name.Text, reader.TokenType)
            {
                case ("text", JsonTokenType.String):
                    text = reader.GetString();
                    break;
                case ("value", JsonTokenType.Number):
                    number = Digits(reader.ValueSpan);
                    break;
                case ("value", JsonTokenType.Null):
                    break;
                default:
                    fits = false;
                    reader.Skip();
                    break;
            }
        }

        return fits && text is not null ? new StatedValue(number, text) : new StatedValue(null, Unfit: "{…}");
    }

    private static void WriteValue(Utf8JsonWriter writer, StatedValue value)
    {
        if (value.Text is not { } text)
        {
            writer.WriteRawValue(value.Number ?? "null");
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("text", text);
        if (value.Number is { } number)
        {
            writer.WritePropertyName("value");
            writer.WriteRawValue(number);
        }

        writer.WriteEndObject();
    }
}
