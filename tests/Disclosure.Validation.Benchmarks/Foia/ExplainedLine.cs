using System.Globalization;

namespace Disclosure.Validation.Benchmarks.Foia;

/// <summary>A line that is counted otherwise here than by the script, and why; the reasons stand in src/guide/foia.md.</summary>
/// <param name="Rule">What the script calls the rule.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Line">Issuer and component; <c>/?</c> for all lines of which the file does not say whose they are.</param>
/// <param name="Here">Holds and violated here.</param>
/// <param name="Script">Holds and violated as the script counted.</param>
/// <param name="Reason">Why.</param>
internal sealed record ExplainedLine(string Rule, int Year, string Line, (int Holds, int Violated) Here, (int Holds, int Violated) Script, string Reason)
{
    private const string OfNobody = "/?";

    public static List<ExplainedLine> ReadAll()
    {
        using var stream = typeof(ExplainedLine).Assembly.GetManifestResourceStream("explained.tsv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split('\t') is var parts
            ? new ExplainedLine(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2], Pair(parts[3]), Pair(parts[4]), parts[5])
            : throw new InvalidDataException(line))];
    }

    public bool IsOf(CountedLine line) => Line.EndsWith(OfNobody, StringComparison.Ordinal) ? line.Issuer.StartsWith(Line, StringComparison.Ordinal) : line.Issuer == Line;

    private static (int Holds, int Violated) Pair(string text) => text.Split('/') is [var holds, var violated]
        ? (int.Parse(holds, CultureInfo.InvariantCulture), int.Parse(violated, CultureInfo.InvariantCulture))
        : throw new InvalidDataException(text);
}
