using Disclosure.Validation.Reporting.Console;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting;

/// <summary>Calls a report by its issuer and year.</summary>
internal static class ReportName
{
    public static string Of(DisclosureReport report, Language language)
    {
        var issuer = report.Issuer ?? Wording.UnknownIssuer.In(language);
        var year = report.Year is { } known ? Wording.Year(known) : Wording.UnknownYear;
        return $"{issuer} {year.In(language)}";
    }

    /// <summary>The text with the name of the report before it.</summary>
    public static string Before(LocalizedText text, DisclosureReport report, Language language) =>
        Of(report, language) + Wording.Colon.In(language) + text.In(language);
}
