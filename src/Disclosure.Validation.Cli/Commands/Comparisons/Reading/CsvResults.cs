using System.Globalization;
using CsvHelper;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Commands.Comparisons.Reading;

/// <summary>Takes from a table of findings what a comparison needs; its headings are in either language.</summary>
internal sealed class CsvResults(CsvReader csv, bool isChinese)
{
    /// <summary>Whether the file begins with the headings of findings.</summary>
    public static bool IsHead(string head) => IsChinese(head) || Columns(head).Contains("fingerprint");

    /// <summary>Whether the headings are in Chinese.</summary>
    public static bool IsChinese(string head) => Columns(head).Contains("指纹");

    /// <exception cref="DisclosureInputException">The table is damaged.</exception>
    public static KnownResult Of(Stream stream, string name, bool isChinese)
    {
        var findings = new List<((string? Issuer, int? Year, string? File, string? Form) Report, KnownFinding Finding, bool IsAccepted)>();
        try
        {
            using var csv = CsvReader.Create(stream, null, leaveOpen: true);
            var row = new CsvResults(csv, isChinese);
            while (csv.Read())
            {
                // What could not be checked has no fingerprint.
                if (row.Text("指纹", "fingerprint") is { } fingerprint)
                {
                    findings.Add((row.Report, row.FindingOf(fingerprint), row.Text("豁免人", "suppressed by") is not null));
                }
            }
        }
        catch (Exception e) when (e is not (IOException or DisclosureInputException))
        {
            throw new DisclosureInputException(ResultProblems.NoResults(name, null, null), e);
        }

        return new KnownResult
        {
            Lacks = ReadingWords.NoSoundReports,
            Reports =
            [
                .. findings.GroupBy(each => each.Report).Select(report => new KnownReport
                {
                    Issuer = report.Key.Issuer,
                    Year = report.Key.Year,
                    File = report.Key.File,
                    Form = report.Key.Form,
                    Findings = [.. report.Where(each => !each.IsAccepted).Select(each => each.Finding)],
                    Suppressed = [.. report.Where(each => each.IsAccepted).Select(each => new KnownSuppressed { Finding = each.Finding })],
                }),
            ],
        };
    }

    private (string? Issuer, int? Year, string? File, string? Form) Report => (
        Text("发布机关", "issuer"),
        int.TryParse(Text("年度", "year"), CultureInfo.InvariantCulture, out var year) ? year : null,
        Text("文件", "file"),
        Text("格式", "form"));

    private KnownFinding FindingOf(string fingerprint)
    {
        var severity = Text("级别", "severity");
        var message = Text("说明", "message") ?? "";
        return new KnownFinding
        {
            Rule = Text("规则", "rule") ?? "",
            Severity = Enum.GetValues<Severity>().Cast<Severity?>()
                .FirstOrDefault(each => Terms.Of(each!.Value) is var word && (word.Zh == severity || word.En == severity)),
            Where = new KnownPlace(Text("表", "table"), Text("行", "row"), Text("列", "column"), Text("部分", "section")),
            Message = new KnownText { Zh = message, En = message },
            Fingerprint = fingerprint,
        };
    }

    private static string[] Columns(string head) => head.Split('\n')[0].TrimEnd('\r').Split(',');

    private string? Text(string zh, string en) => csv.GetString(isChinese ? zh : en) is { Length: > 0 } text ? text : null;
}
