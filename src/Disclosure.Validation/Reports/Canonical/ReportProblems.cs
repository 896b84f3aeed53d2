using System.Globalization;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Reports.Canonical;

/// <summary>What can be wrong with a report file.</summary>
internal static class ReportProblems
{
    public static Problem UnknownForm(string? file, string? form, FormCatalog forms)
    {
        var known = forms.Forms.Select(one => one.Id).ToList();
        return new Problem
        {
            Code = "report.unknown-form",
            File = file,
            Found = form is null
                ? new("没有写明格式（form）", "no form is named")
                : new($"未知的格式“{Excerpt.Of(form)}”", $"unknown form '{Excerpt.Of(form)}'"),
            Expected = new(string.Join("、", known), string.Join(", ", known)),
            Hint = form is null ? null : NameHint.Nearest(form, known),
        };
    }

    public static Problem Year(string? file, int year)
    {
        var found = year.ToString(CultureInfo.InvariantCulture);
        return new()
        {
            Code = "report.year",
            File = file,
            Found = new($"年度 {found}", $"the year {found}"),
            Expected = new("四位年度，例如 2021", "a year of four digits such as 2021"),
        };
    }

    public static Problem UnknownTable(TextPlace at, string table, string form, IEnumerable<string> known) => at.Problem(
        "report.unknown-cell",
        new($"格式 {form} 没有表“{Excerpt.Of(table)}”", $"the form {form} has no table '{Excerpt.Of(table)}'"),
        hint: NameHint.Nearest(table, known));

    public static Problem UnknownRow(TextPlace at, string row, string table, IEnumerable<string> known) => at.Problem(
        "report.unknown-cell",
        new($"表 {table} 没有行“{Excerpt.Of(row)}”", $"the table {table} has no row '{Excerpt.Of(row)}'"),
        hint: NameHint.Nearest(row, known));

    public static Problem UnknownColumn(TextPlace at, string column, string table, IEnumerable<string> known) => at.Problem(
        "report.unknown-cell",
        new(
            $"表 {table} 没有列“{Excerpt.Of(column)}”",
            $"the table {table} has no column '{Excerpt.Of(column)}'"),
        hint: NameHint.Nearest(column, known));

    public static Problem UnknownSection(string? file, string section, Form form) => new()
    {
        Code = "report.unknown-section",
        File = file,
        Found = new(
            $"格式 {form.Id} 没有部分“{Excerpt.Of(section)}”",
            $"the form {form.Id} has no section '{Excerpt.Of(section)}'"),
        Hint = NameHint.Nearest(section, form.Sections.Select(known => known.Id)),
    };

    public static Problem UnknownUnreadTable(string? file, string table, Form form) => new()
    {
        Code = "report.unknown-table",
        File = file,
        Found = new(
            $"格式 {form.Id} 没有表“{Excerpt.Of(table)}”",
            $"the form {form.Id} has no table '{Excerpt.Of(table)}'"),
        Hint = NameHint.Nearest(table, form.Tables.Select(known => known.Id)),
    };

    public static Problem NotCell(TextPlace at, FormCell cell, string found) => at.Problem(
        "report.cell",
        new($"{cell.Path} 的内容 {Excerpt.Of(found)}", $"{Excerpt.Of(found)} as the content of {cell.Path}"),
        new(
            "数字、null（空白）或 {\"text\": …, \"value\": …}",
            "a number, null (blank) or {\"text\": …, \"value\": …}"),
        new("数字不加引号；文字写成 {\"text\": …}", "write numbers without quotation marks, and texts as {\"text\": …}"));

    public static Problem OutOfRange(TextPlace at, FormCell cell, string found) => at.Problem(
        "report.number",
        new($"{cell.Path} 的数字 {Excerpt.Of(found)}", $"the number {Excerpt.Of(found)} in {cell.Path}"),
        new(
            "整数部分最多 15 位、小数最多 10 位的数字，不用科学记数法",
            "a number of at most 15 digits before the point and 10 behind it, without an exponent"));
}
