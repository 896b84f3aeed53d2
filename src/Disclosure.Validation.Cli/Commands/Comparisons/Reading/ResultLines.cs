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
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (reports.Count == 0 && packs is null && !IsWhole(line))
            {
                stream.Position = 0;
                return null;
            }

            var result = Read(line, name, number);
            reports.AddRange(result.Reports);
            packs = result.Packs is { } applied ? [.. packs ?? [], .. applied] : packs;
        }

        return new KnownResult { Reports = reports, Packs = packs };
    }

    private static KnownResult Read(string line, string name, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var isReport = json.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("findings", out _);
            return isReport
                ? new KnownResult { Reports = [json.RootElement.Deserialize(KnownJsonContext.Default.KnownReport)!] }
                : json.RootElement.Deserialize(KnownJsonContext.Default.KnownResult)
                    ?? throw new DisclosureInputException(ResultProblems.NoResults(name, null, (number, 1)));
        }
        catch (JsonException e)
        {
            throw new DisclosureInputException(ResultProblems.NoResults(name, e.Path, (number, (int)(e.BytePositionInLine ?? 0) + 1)), e);
        }
    }

    private static bool IsWhole(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
