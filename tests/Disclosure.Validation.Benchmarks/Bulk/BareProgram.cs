using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Disclosure.Validation.Benchmarks.Claims;

namespace Disclosure.Validation.Benchmarks.Bulk;

/// <summary>
/// What any program has to do for the same work: read each JSON, convert every number, scan all text once for the phrases of the lexicon, and
/// write as many bytes as the tool does.
/// </summary>
internal static class BareProgram
{
    /// <param name="folder">The JSON files.</param>
    /// <param name="output">The file to write.</param>
    /// <param name="length">How many bytes.</param>
    public static int Run(string folder, string output, long length)
    {
        var phrases = SearchValues.Create([.. LexiconPhrases.All()], StringComparison.Ordinal);
        var files = Directory.GetFiles(folder, "*.json");
        var share = new byte[length / Math.Max(1, files.Length)];
        Array.Fill(share, (byte)' ');
        var found = 0;
        var sum = 0m;
        using var written = File.Create(output);
        foreach (var file in files)
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            Walk(json.RootElement, phrases, ref found, ref sum);
            written.Write(share);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Length} files, {found} phrases, sum {sum}"));
        return 0;
    }

    private static void Walk(JsonElement element, SearchValues<string> phrases, ref int found, ref decimal sum)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    Walk(member.Value, phrases, ref found, ref sum);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Walk(item, phrases, ref found, ref sum);
                }

                break;
            case JsonValueKind.Number:
                sum += element.GetDecimal();
                break;
            case JsonValueKind.String:
                found += PhraseScan.Count(element.GetString(), phrases);
                break;
        }
    }
}
