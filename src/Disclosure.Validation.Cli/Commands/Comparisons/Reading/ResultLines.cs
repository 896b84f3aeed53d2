using System.Text;
using System.Text.Json;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Commands.Comparisons.Reading;

/// <summary>Reads lines of JSON: each is a result as a whole, or that of one report.</summary>
internal static class ResultLines
{
    /// <summary>The results of all lines; null where the file is one JSON over several lines.</summary>
    /// <exception cref="DisclosureInputException">A line is damaged.</exception>
    public static KnownResult? Of(Stream stream, string name)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        var reports = new List<KnownReport>();
        List<KnownPack>? packs = null;
        var isFirst = true;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            using var json = Parse(line, name, number, isFirst);
            if (json is null)
            {
                stream.Position = 0;
                return null;
            }

            isFirst = false;
            var result = Read(json.RootElement, name, number);
            reports.AddRange(result.Reports);
            packs = result.Packs is { } applied ? [.. packs ?? [], .. applied] : packs;
        }

        return new KnownResult { Reports = reports, Packs = packs };
    }

    // A first line that is no JSON by itself begins one of several lines.
    private static JsonDocument? Parse(string line, string name, int number, bool isFirst)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException) when (isFirst)
        {
            return null;
        }
        catch (JsonException e)
        {
            throw Damaged(name, number, e);
        }
    }

    private static KnownResult Read(JsonElement line, string name, int number)
    {
        try
        {
            return line switch
            {
                { ValueKind: JsonValueKind.Object } when line.TryGetProperty("findings", out _) =>
                    new KnownResult { Reports = [line.Deserialize(KnownJsonContext.Default.KnownReport)!] },

                // A report that could not be read: nothing is known of it.
                { ValueKind: JsonValueKind.Object } when line.TryGetProperty("failures", out _) && !line.TryGetProperty("reports", out _) =>
                    new KnownResult { Reports = [] },
                _ => line.Deserialize(KnownJsonContext.Default.KnownResult)
                    ?? throw new DisclosureInputException(ResultProblems.NoResults(name, null, (number, 1))),
            };
        }
        catch (JsonException e)
        {
            throw Damaged(name, number, e);
        }
    }

    private static DisclosureInputException Damaged(string name, int number, JsonException e) =>
        new(ResultProblems.NoResults(name, e.Path, (number, (int)(e.BytePositionInLine ?? 0) + 1)), e);
}
