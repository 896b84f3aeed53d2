using Disclosure.Validation.Problems;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Findings.Baselines;

/// <summary>
/// The findings that are known and accepted, each with a reason and an owner. A finding whose reported numbers change has
/// another fingerprint, and is no longer accepted. A finding of a locked rule can be accepted too: that is a decision on
/// one finding, while the rule goes on to be checked everywhere. Immutable.
/// </summary>
public sealed class Baseline
{
    private readonly Dictionary<string, BaselineEntry> _entries;

    /// <summary>A baseline of these entries; of two with one fingerprint the first counts.</summary>
    public Baseline(IEnumerable<BaselineEntry> entries)
    {
        Entries = [.. entries.DistinctBy(entry => entry.Suppression.Fingerprint)];
        _entries = Entries.ToDictionary(entry => entry.Suppression.Fingerprint, StringComparer.Ordinal);
    }

    /// <summary>The entries in the order of the file.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>Reads a baseline file.</summary>
    /// <exception cref="DisclosureInputException">There is no such file, or it has problems; all of them are listed.</exception>
    public static Baseline ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return BaselineReader.Read(InputFile.Read(path, YamlLoader.MaxBytes), path);
    }

    /// <summary>Reads a baseline from a stream, from where it stands to its end.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">What to call the stream in messages, if anything.</param>
    /// <exception cref="DisclosureInputException">The baseline has problems; all of them are listed.</exception>
    public static Baseline Read(Stream stream, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return BaselineReader.Read(InputFile.Read(stream, name, YamlLoader.MaxBytes), name);
    }

    /// <summary>Writes the baseline as YAML in UTF-8; the stream stays open.</summary>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        BaselineWriter.Write(this, stream);
    }

    /// <summary>The entry of that fingerprint, or null.</summary>
    public BaselineEntry? Find(string fingerprint) => _entries.GetValueOrDefault(fingerprint);

    /// <summary>The result with the accepted findings among the suppressed ones, and counted as such.</summary>
    /// <param name="result">What the check of a report yielded.</param>
    /// <param name="day">The day on which expired entries no longer count.</param>
    public ReportResult Apply(ReportResult result, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(result);
        List<SuppressedFinding> suppressed =
        [
            .. result.Findings
                .Select(finding => (Finding: finding, Entry: Find(finding.Fingerprint)))
                .Where(pair => pair.Entry?.IsExpiredOn(day) == false)
                .Select(pair => new SuppressedFinding(pair.Finding, pair.Entry!.Suppression)),
        ];
        if (suppressed.Count == 0)
        {
            return result;
        }

        var accepted = suppressed.Select(one => one.Finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var left = result.Findings.Where(finding => !accepted.Contains(finding.Fingerprint)).ToList();
        return result with
        {
            Findings = left,
            Suppressed = [.. result.Suppressed, .. suppressed],
            Counts = Count(result.Counts, suppressed),
            Suspects = [.. result.Suspects.Where(group => !group.Findings.All(accepted.Contains))],
        };
    }

    // What was undecided stays so: only a violation is taken out of the count of its outcome.
    private static Counts Count(Counts counts, List<SuppressedFinding> suppressed) => counts with
    {
        Violated = counts.Violated - suppressed.Count(one => one.Finding.Outcome == Outcome.Violated),
        Suppressed = counts.Suppressed + suppressed.Count,
    };
}
