using System.Text;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Forms.Reading;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Yaml;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Tests.Forms.Reading;

public sealed class FormReaderTests
{
    private const string Small = """
        form: x-1
        zh: 表
        en: Form
        notice: 无
        years: {from: 2020, to: 2021}
        sections:
          - {id: one, zh: 一, en: 1}
        tables:
          - id: t
            zh: 表一
            en: Table one
            section: one
            columns:
              - group: who
                zh: 谁
                en: Who
                columns:
                  - {id: a, zh: 甲, en: A, kind: count}
              - {id: b, zh: 乙, en: B, kind: amount}
            rows:
              - group: g
                zh: 组
                en: Group
                variants: [小组]
                rows:
                  - {id: plain, zh: 行, en: Row, brief: {zh: 短, en: short}}
                  - group: inner
                    zh: 内
                    en: Inner
                    single_row: true
                    rows:
                      - {id: p, zh: 其一, en: P}
                      - {id: q, zh: 其二, en: Q}
                  - {id: total, zh: 总计, en: Total, total: true}
              - group: open
                zh: 外
                en: Outer
                prefix: false
                rows:
                  - {id: last, zh: 末, en: Last}

        """;

    [Fact]
    public void Groups_of_rows_prefix_the_ids_of_their_rows_unless_told_otherwise()
    {
        var table = Read(Small).Tables[0];

        Assert.Equal(["g.plain", "g.inner", "g.inner.p", "g.inner.q", "g.total", "last"], table.Rows.Select(row => row.Id));
        Assert.Equal([0, 1, 2, 3, 4, 5], table.Rows.Select(row => row.Index));
        Assert.Equal(["a", "b"], table.Columns.Select(column => column.Id));
        Assert.Equal(["who", null], table.Columns.Select(column => column.Group?.Id));
        Assert.Equal([ValueKind.Count, ValueKind.Amount], table.Columns.Select(column => column.Kind));
    }

    [Fact]
    public void A_single_row_stands_for_the_rows_of_its_group()
    {
        var table = Read(Small).Tables[0];
        var single = table.FindRow("g.inner")!;

        Assert.True(single.StandsForGroup);
        Assert.Equal("g", single.Group?.Id);
        Assert.Equal("内", single.Label.Printed.Zh);
        Assert.Equal(["g.inner.p", "g.inner.q"], single.Parts.Select(part => part.Id));
        Assert.All(single.Parts, part => Assert.Same(single, part.PrintedAs));
        Assert.Equal(["g.inner", "g"], single.Parts[0].Group!.SelfAndAncestors.Select(group => group.Id));
        Assert.Equal([single], table.Rows.Where(row => row.StandsForGroup));
    }

    [Fact]
    public void Labels_fall_back_to_what_is_printed()
    {
        var table = Read(Small).Tables[0];

        Assert.Equal("短", table.FindRow("g.plain")!.Label.Brief.Zh);
        Assert.Equal("末", table.FindRow("last")!.Label.Brief.Zh);
        Assert.Equal(["组", "小组"], table.FindRow("g.plain")!.Group!.Label.Spellings);
        Assert.Equal([table.FindRow("g.total")!], table.Rows.Where(row => row.IsTotal));
    }

    [Theory]
    [InlineData("    section: one", "    section: two", "field.choice", 12)]
    [InlineData("kind: amount", "kind: money", "field.choice", 19)]
    [InlineData("{id: p,", "{id: q,", "form.duplicate-id", 33)]
    [InlineData("{id: a,", "{id: b,", "form.duplicate-id", 19)]
    [InlineData("{id: last,", "{id: 末,", "form.id", 40)]
    [InlineData("en: Last}", "eng: Last}", "field.unknown", 40)]
    [InlineData("from: 2020", "from: MMXX", "field.kind", 5)]
    [InlineData("single_row: true", "single_row: yes", "field.choice", 30)]
    [InlineData("variants: [小组]", "variants: 小组", "field.kind", 24)]
    [InlineData("notice: 无", "notice: ", "field.kind", 4)]
    [InlineData("kind: count}", "}", "field.missing", 18)]
    public void What_does_not_fit_is_a_problem_with_its_line(string found, string put, string code, int line)
    {
        var problems = Problems(Small.Replace(found, put, StringComparison.Ordinal));

        Assert.Contains((code, line), problems.Select(problem => (problem.Code, problem.Line!.Value)));
    }

    [Fact]
    public void An_unknown_key_names_the_nearest_known_one_and_all_problems_come_at_once()
    {
        var problems = Problems(Small
            .Replace("printed", "print", StringComparison.Ordinal)
            .Replace("notice: 无", "notise: 无", StringComparison.Ordinal)
            .Replace("total: true", "totl: true", StringComparison.Ordinal));

        Assert.Equal(
            ["did you mean 'notice'?", "did you mean 'total'?"],
            problems.Where(problem => problem.Code == "field.unknown").Select(problem => problem.Hint?.En));
        Assert.Contains("field.missing", problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_table_of_too_many_cells_is_refused()
    {
        var columns = string.Concat(Enumerable.Range(0, 200).Select(i => $"      - {{id: c{i}, zh: 列, en: C, kind: count}}\n"));
        var rows = string.Concat(Enumerable.Range(0, 200).Select(i => $"      - {{id: r{i}, zh: 行, en: R}}\n"));
        var head = Small[..Small.IndexOf("    columns:", StringComparison.Ordinal)];

        var problems = Problems($"{head}    columns:\n{columns}    rows:\n{rows}");

        Assert.Contains("form.too-many-cells", problems.Select(problem => problem.Code));
    }

    [Property(MaxTest = 500)]
    public void A_damaged_form_is_read_or_refused(int where, byte with)
    {
        var bytes = Encoding.UTF8.GetBytes(Small);
        bytes[(int)((uint)where % bytes.Length)] = with;
        var thrown = Record.Exception(() => FormReader.Read(YamlLoader.Load(bytes, "form.yaml"), "", []));

        Assert.True(thrown is null or DisclosureInputException, thrown?.ToString());
    }

    private static Form Read(string yaml)
    {
        var problems = new List<Problem>();
        var form = FormReader.Read(YamlLoader.Load(Encoding.UTF8.GetBytes(yaml), "form.yaml"), yaml, problems);
        Assert.Empty(problems);
        return form;
    }

    private static List<Problem> Problems(string yaml)
    {
        var problems = new List<Problem>();
        FormReader.Read(YamlLoader.Load(Encoding.UTF8.GetBytes(yaml), "form.yaml"), yaml, problems);
        Assert.NotEmpty(problems);
        return problems;
    }
}
