using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Reporting.History;

/// <summary>Writes and reads the lines of a history, one a check.</summary>
internal static class HistoryLines
{
    private const byte LineFeed = (byte)'\n';

    // What a line begins with, as it is written; by it, a line that a run was killed over is told from a file that is no history.
    private static readonly byte[] Start = """{"history":"""u8.ToArray();

    private static readonly HistoryJsonContext Context = new(new JsonSerializerOptions(HistoryJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The line of a check, with its end.</summary>
    public static byte[] Of(HistoryRun run) => [.. JsonSerializer.SerializeToUtf8Bytes(run, Context.HistoryRun), LineFeed];

    /// <summary>The checks, and how many bytes they take up to the end of the last whole line.</summary>
    /// <exception cref="DisclosureInputException">A line is damaged, or of another version.</exception>
    public static (IReadOnlyList<HistoryRun> Runs, long Length, bool IsEnded) Read(Stream stream, string? name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.GetBuffer().AsMemory(0, (int)copy.Length);
        var runs = new List<HistoryRun>();
        var start = 0;
        for (var number = 1; start < bytes.Length; number++)
        {
            var length = bytes.Span[start..].IndexOf(LineFeed);
            var isEnded = length >= 0;
            var line = isEnded ? bytes.Slice(start, length) : bytes[start..];
            if (!isEnded && IsBroken(line.Span))
            {
                break;
            }

            if (!IsBlank(line.Span))
            {
                runs.Add(ReadLine(line, name, number));
            }

            start += line.Length + (isEnded ? 1 : 0);
        }

        return (runs, start, start == 0 || bytes.Span[start - 1] == LineFeed);
    }

    private static HistoryRun ReadLine(ReadOnlyMemory<byte> line, string? name, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement is not { ValueKind: JsonValueKind.Object } root
                || !root.TryGetProperty("history", out var version) || !version.TryGetInt32(out var known))
            {
                throw new DisclosureInputException(HistoryProblems.Malformed(name, number, null, null));
            }

            return known != HistoryRun.CurrentVersion
                ? throw new DisclosureInputException(HistoryProblems.OtherVersion(name, number, known))
                : root.Deserialize(Context.HistoryRun) ?? throw new DisclosureInputException(HistoryProblems.Malformed(name, number, null, null));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            var fault = e as JsonException;
            throw new DisclosureInputException(HistoryProblems.Malformed(name, number, (int?)fault?.BytePositionInLine + 1, fault?.Path), e);
        }
    }

    // Only the last line has no end, and that of a run that was killed is no whole JSON.
    private static bool IsBroken(ReadOnlySpan<byte> line)
    {
        var head = line[..Math.Min(line.Length, Start.Length)];
        if (head.IsEmpty || !head.SequenceEqual(Start.AsSpan(0, head.Length)))
        {
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(line);
            return !reader.TrySkip() || !reader.Read() || !reader.TrySkip();
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \r\t"u8).IsEmpty;
}

/// <summary>The shape of a line.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(HistoryRun))]
internal sealed partial class HistoryJsonContext : JsonSerializerContext;
