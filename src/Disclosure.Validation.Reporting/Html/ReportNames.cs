using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Html;

/// <summary>
/// What the part of a report is called in files and addresses: by issuer and year, else by its file, never by its place in the order of a
/// run, so that a link to it holds as other reports come and go. Years of one issuer stand together.
/// </summary>
internal sealed class ReportNames
{
    private const int LongestName = 40;
    private const int LengthOfHash = 8;
    private readonly Dictionary<string, int> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The file of the report, or of all that its issuer has: letters and digits only, since a name comes from a document and must not lead out of the folder.</summary>
    public string File(DisclosureReport report, bool withYear)
    {
        var name = Letters(report.Issuer) is { Length: > 0 } issuer ? issuer
            : Letters(Path.GetFileNameWithoutExtension(report.File)) is { Length: > 0 } file ? file : "report";
        return Once(withYear && report.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{name}-{year}") : name) + ".html";
    }

    /// <summary>What begins the anchors of the report in a file with others.</summary>
    public string Anchor(DisclosureReport report)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{report.Issuer ?? report.File}\n{report.Year}");
        return Once("r" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..LengthOfHash]);
    }

    private static string Letters(string? text) =>
        string.Concat((text ?? "").EnumerateRunes().Where(Rune.IsLetterOrDigit).Take(LongestName));

    private string Once(string name)
    {
        var count = _taken[name] = _taken.GetValueOrDefault(name) + 1;

        // What is made so may be the name of another report, too.
        return count == 1 ? name : Once(string.Create(CultureInfo.InvariantCulture, $"{name}_{count}"));
    }
}
