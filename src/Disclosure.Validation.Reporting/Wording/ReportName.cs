using System.Globalization;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Wording;

/// <summary>Calls a report by its issuer and year.</summary>
internal static class ReportName
{
    public static readonly LocalizedText UnknownIssuer = new("发布机关不明", "unknown issuer");
    public static readonly LocalizedText UnknownYear = new("年度不明", "unknown year");

    public static LocalizedText Of(string? issuer, int? year)
    {
        LocalizedText when = year is { } known ? new($"{Number(known)} 年", Number(known)) : UnknownYear;
        return new($"{issuer ?? UnknownIssuer.Zh} {when.Zh}", $"{issuer ?? UnknownIssuer.En} {when.En}");
    }

    public static string Of(DisclosureReport report, Language language) => Of(report.Issuer, report.Year).In(language);

    /// <summary>The text with the name of the report before it.</summary>
    public static string Before(LocalizedText text, DisclosureReport report, Language language) =>
        LocalizedTexts.Led(Of(report, language), text, language);

    /// <summary>Which other report a cell or a passage belongs to; null for the report itself.</summary>
    /// <param name="step">The step from the report to the other one.</param>
    /// <param name="issuer">The issuer of the other report.</param>
    /// <param name="year">The year of the other report.</param>
    /// <param name="file">The file of the other report, where it shall be named.</param>
    public static LocalizedText? OfOther(ReportStep step, string? issuer, int? year, string? file = null)
    {
        LocalizedText place = file is null ? new("", "") : new($"（{file}）", $" ({file})");
        return step switch
        {
            ReportStep.Self => null,
            ReportStep.Previous when year is { } known =>
                new($"{Number(known)} 年报告{place.Zh}", $"report of {Number(known)}{place.En}"),
            ReportStep.Previous => new($"上年报告{place.Zh}", $"last year's report{place.En}"),
            _ => new($"{issuer}的报告{place.Zh}", $"report of {issuer}{place.En}"),
        };
    }

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);
}
