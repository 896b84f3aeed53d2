using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Benchmarks.Foia;

/// <summary>How often a rule holds in one line of the published tables.</summary>
internal sealed record CountedLine(int? Year, string Issuer, string File, bool IsWhole, Counts Counts)
{
    public CountedLine(ReportResult result)
        : this(result.Report.Year, result.Report.Issuer ?? "", result.Report.File ?? "", result.Report.Parent is null, result.Counts)
    {
    }

    /// <summary>What the script may call it: by its file, as in <c>doj-2024.xml</c>, and the name of the line.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            var file = Path.GetFileNameWithoutExtension(File);
            var agency = file[..Math.Max(file.LastIndexOf('-'), 0)];
            var line = Issuer[(Issuer.IndexOf('/', StringComparison.Ordinal) + 1)..].Trim();
            yield return $"{agency}/{(line.StartsWith('?') ? "?" : line)}";
            if (IsWhole)
            {
                yield return $"{agency}/";
            }
        }
    }
}
