using Disclosure.Validation.Reporting.Console;
using Disclosure.Validation.Reporting.Csv;
using Disclosure.Validation.Reporting.GitHub;
using Disclosure.Validation.Reporting.GitLab;
using Disclosure.Validation.Reporting.Html;
using Disclosure.Validation.Reporting.Json;
using Disclosure.Validation.Reporting.JUnit;
using Disclosure.Validation.Reporting.Markdown;
using Disclosure.Validation.Reporting.Sarif;
using Disclosure.Validation.Reporting.Xlsx;

namespace Disclosure.Validation.Reporting;

/// <summary>The formats that results can be written in.</summary>
public static class OutputFormats
{
    private const string Text = "text/plain; charset=utf-8";
    private const string JsonText = "application/json; charset=utf-8";
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Text for people, broken at the width of a terminal.</summary>
    public static OutputFormat Console { get; } = new("console", Text, ConsoleResultWriter.OnStream);

    /// <summary>JSON for programs, in both languages, all numbers with the digits that the report prints.</summary>
    public static OutputFormat Json { get; } = new("json", JsonText, (stream, options) => new JsonResultWriter(stream, options));

    /// <summary>SARIF 2.1.0, for services that show results of code analysis.</summary>
    public static OutputFormat Sarif { get; } = new("sarif", "application/sarif+json; charset=utf-8", SarifResultWriter.OnStream);

    /// <summary>JUnit's XML: a suite a report, a case a rule.</summary>
    public static OutputFormat JUnit { get; } = new("junit", "application/xml; charset=utf-8", JUnitResultWriter.OnStream);

    /// <summary>Annotations of a GitHub workflow, on its standard output.</summary>
    public static OutputFormat GitHub { get; } = new("github", Text, GitHubResultWriter.OnStream);

    /// <summary>GitLab's code quality report.</summary>
    public static OutputFormat GitLab { get; } = new("gitlab", JsonText, GitLabResultWriter.OnStream);

    /// <summary>A summary in Markdown, with a table of findings.</summary>
    public static OutputFormat Markdown { get; } = new("markdown", "text/markdown; charset=utf-8", MarkdownResultWriter.OnStream);

    /// <summary>A row a finding, for spreadsheets.</summary>
    public static OutputFormat Csv { get; } = new("csv", "text/csv; charset=utf-8", CsvResultWriter.OnStream);

    /// <summary>An evidence report for auditors: one HTML file in both languages, or one file a report.</summary>
    public static OutputFormat Html { get; } =
        new("html", "text/html; charset=utf-8", (stream, options) => new HtmlResultWriter(stream, options)) { Place = OutputPlace.NoTerminal };

    /// <summary>A workbook for auditors: findings, reports and all their cells, one row each.</summary>
    public static OutputFormat Xlsx { get; } =
        new("xlsx", Workbook, (stream, options) => new XlsxResultWriter(stream, options)) { Place = OutputPlace.FileOnly };

    /// <summary>All formats, in the order in which help lists them.</summary>
    public static IReadOnlyList<OutputFormat> All { get; } =
        [Console, Json, Sarif, JUnit, GitHub, GitLab, Markdown, Csv, Html, Xlsx];

    /// <summary>The format of that name; null where there is none.</summary>
    public static OutputFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
