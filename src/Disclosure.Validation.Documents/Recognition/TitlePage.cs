using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Validation.Characters;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Recognition;

/// <summary>Reads what identifies a report: title, issuer, year, period, day of publication.</summary>
internal static partial class TitlePage
{
    private const int LinesSearched = 60;
    private const int LongestTitle = 80;

    public static void Read(SourceDocument document, ReportBuilder report)
    {
        var lines = document.Blocks.OfType<Paragraph>().Take(LinesSearched).ToList();
        ReadTitle(document, lines, report);
        report.Period = PeriodReader.Read(document);
        report.Year ??= report.Period is { } period && period.From.Year == period.To.Year ? period.To.Year : null;
        report.Published = PublicationDay.Read(document);
    }

    private static void ReadTitle(SourceDocument document, List<Paragraph> lines, ReportBuilder report)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var before = i > 0 ? lines[i - 1].Text : "";
            if (TryReadTitle(lines[i].Text, before, lines[i].Source, report))
            {
                return;
            }
        }

        if (document.DeclaredTitle is { } declared)
        {
            TryReadTitle(declared, "", null, report);
        }
    }

    // A title set in two lines has the issuer, or issuer and year, in the first.
    private static bool TryReadTitle(string printed, string before, CellSource? source, ReportBuilder report)
    {
        var title = printed.Length > LongestTitle ? "" : Compact(printed);
        if (title.Length == 0 || EndPattern().Match(title) is not { Success: true } end)
        {
            return false;
        }

        var rest = title[..end.Index];
        if (YearPattern().Replace(rest, "").Length == 0 && before.Length is > 0 and < LongestTitle / 2)
        {
            rest = Compact(before) + rest;
            printed = $"{before} {printed}";
        }

        report.Title = printed;
        report.Issuer = IssuerOf(YearPattern().Replace(rest, "", 1));
        report.Year = YearOf(rest + title[end.Index..], source, report);
        return true;
    }

    private static string? IssuerOf(string text)
    {
        var issuer = text.EndsWith("关于", StringComparison.Ordinal) ? text[..^2] : text;
        if (issuer.EndsWith("人民", StringComparison.Ordinal))
        {
            return issuer + "政府";
        }

        var isPlainGovernment = issuer.EndsWith("政府", StringComparison.Ordinal)
            && !issuer.EndsWith("人民政府", StringComparison.Ordinal);
        issuer = isPlainGovernment ? issuer[..^2] : issuer;
        return issuer.Length > 0 ? issuer : null;
    }

    private static int? YearOf(string title, CellSource? source, ReportBuilder report)
    {
        var match = YearPattern().Match(title);
        if (!match.Success)
        {
            return null;
        }

        if (Digits(match.Groups["year"].Value) is { Length: 4 } digits)
        {
            return int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        report.ReadingNotes.Add(Doubts.YearOpen(title, source));
        return null;
    }

    /// <summary>The text at half width and without blanks.</summary>
    public static string Compact(string text) => BlankPattern().Replace(CharacterFolding.Fold(text), "");

    private static string Digits(string year) =>
        string.Concat(year.Select(c => "〇一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is var digit and >= 0
            ? (char)('0' + digit)
            : c is '○' or '零' ? '0' : c));

    [GeneratedRegex(@"\s+")]
    private static partial Regex BlankPattern();

    [GeneratedRegex(@"(?:政府)?信息公开(?:工作)?(?:情况)?(?<year>\d{4})?(?:年度|年)?(?:工作)?(?:年度)?报告$", RegexOptions.ExplicitCapture)]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"(?<year>\d{2,8}|[〇○零一二三四五六七八九]{4})年度?", RegexOptions.ExplicitCapture)]
    private static partial Regex YearPattern();
}
