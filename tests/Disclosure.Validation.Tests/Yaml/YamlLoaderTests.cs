using System.Text;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Tests.Yaml;

public sealed class YamlLoaderTests
{
    [Fact]
    public void Nodes_know_where_they_stand()
    {
        var root = Assert.IsType<YamlMapping>(Load("规则:\n  - {id: A, check: 'a = b'}\n"));
        var list = Assert.IsType<YamlSequence>(root.Find("规则")!.Value);
        var item = Assert.IsType<YamlMapping>(list.Items[0]);
        var check = Assert.IsType<YamlScalar>(item.Find("check")!.Value);

        Assert.Equal((2, 5), (item.At.Line, item.At.Column));
        Assert.Equal((2, 20), (check.At.Line, check.At.Column));
        Assert.Equal((2, 21), (check.Content.Line, check.Content.Column));
        Assert.Equal("  - {id: A, check: 'a = b'}", check.At.LineText);
        Assert.True(check.IsQuoted);
        Assert.Equal("a = b", check.Text);
    }

    [Fact]
    public void The_content_of_a_block_begins_on_the_next_line()
    {
        var root = Assert.IsType<YamlMapping>(Load("a:\n  check: >-\n     x = y\n"));
        var check = Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(root.Find("a")!.Value).Find("check")!.Value);

        Assert.Equal((3, 6), (check.Content.Line, check.Content.Column));
    }

    [Theory]
    [InlineData("a: &x 1\nb: *x\n", "yaml.anchor", 1, 4)]
    [InlineData("a: 1\nb: *x\n", "yaml.anchor", 2, 4)]
    [InlineData("a: !!str 1\n", "yaml.tag", 1, 4)]
    [InlineData("a: 1\nb: 2\na: 3\n", "yaml.duplicate-key", 3, 1)]
    [InlineData("a: 1\n---\nb: 1\n", "yaml.documents", 2, 1)]
    [InlineData("a:\n\tb: 1\n", "yaml.tab", 2, 1)]
    [InlineData("a:\n  \tb: 1\n", "yaml.tab", 2, 3)]
    [InlineData("? [a, b]\n: 1\n", "yaml.key", 1, 3)]
    [InlineData("a: [1, 2\nb: 3\n", "yaml.syntax", 2, null)]
    [InlineData("a: 'open\n", "yaml.syntax", null, null)]
    [InlineData("a: 1\nb: x\0\n", "yaml.nul", 2, 5)]
    [InlineData("", "input.empty", null, null)]
    [InlineData("# nothing\n", "input.empty", null, null)]
    public void What_is_not_taken_is_refused_with_its_place(string yaml, string code, int? line, int? column)
    {
        var problem = Refused(yaml);

        Assert.Equal(code, problem.Code);
        Assert.Equal("pack.yaml", problem.File);
        Assert.Equal(line ?? problem.Line, problem.Line);
        Assert.Equal(column ?? problem.Column, problem.Column);
        Assert.NotEqual(problem.Describe(Language.Zh), problem.Describe(Language.En));
    }

    [Theory]
    [InlineData("a：1\nb: 2\n", "line 1 has a full-width '：'")]
    [InlineData("a: {zh: 甲， en: b}\n", "line 1 has a full-width '，'")]
    [InlineData("a: ｛zh: 甲, en: b｝\n", "line 1 has a full-width '｛'")]
    [InlineData("issuers：\n  - {name: 甲}\n", "line 1 has a full-width '：'")]
    [InlineData("a: [1, 2\nb: 3\n", "check the indentation")]
    public void A_full_width_mark_in_the_place_of_one_of_YAML_is_named(string yaml, string hint)
    {
        var problem = Refused(yaml);

        Assert.Equal("yaml.syntax", problem.Code);
        Assert.StartsWith(hint, problem.Hint!.En, StringComparison.Ordinal);
        Assert.DoesNotMatch("[a-z]{4}", problem.Found.Zh);
    }

    [Fact]
    public void A_bomb_of_aliases_is_refused_at_its_first_anchor()
    {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (var c = 'b'; c < 'l'; c++)
        {
            var before = (char)(c - 1);
            bomb.Append(c).Append(": &").Append(c).Append(" [*").AppendJoin(", *", Enumerable.Repeat(before, 9)).Append("]\n");
        }

        Assert.Equal(("yaml.anchor", 1), (Refused(bomb.ToString()).Code, Refused(bomb.ToString()).Line));
    }

    [Theory]
    [InlineData(YamlLoader.MaxDepth, false)]
    [InlineData(YamlLoader.MaxDepth + 1, true)]
    public void Depth_is_bounded(int depth, bool refused)
    {
        var yaml = new string('[', depth) + new string(']', depth);

        Assert.Equal(refused, Record.Exception(() => Load(yaml)) is DisclosureInputException);
    }

    [Fact]
    public void The_number_of_nodes_is_bounded()
    {
        var yaml = "[" + string.Concat(Enumerable.Repeat("1,", YamlLoader.MaxNodes)) + "]";

        Assert.Equal("yaml.too-many", Refused(yaml).Code);
    }

    [Fact]
    public void Hostile_text_of_the_largest_size_is_refused_soon()
    {
        foreach (var piece in new[] { "[", "{a: ", "- ", "? ", "a: b: ", "'", "\"\\", "|\n", " ", "#", "%", "a\n", "!", "*" })
        {
            var text = string.Concat(Enumerable.Repeat(piece, (YamlLoader.MaxBytes / piece.Length) - 1));
            Assert.IsType<DisclosureInputException>(Record.Exception(() => LoadOrRefuseScalar(text)));
        }
    }

    [Fact]
    public void Text_in_another_encoding_is_refused_with_its_line()
    {
        byte[] gb18030 = [.. "a: 1\nb: "u8, 0xD5, 0xFE, 0xB8, 0xAE];
        var problem = Assert.Single(
            Assert.Throws<DisclosureInputException>(() => YamlLoader.Load(gb18030, "pack.yaml")).Problems);

        Assert.Equal(("input.not-utf8", 2), (problem.Code, problem.Line));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. "a: 1"u8];

        Assert.Equal("a", Assert.IsType<YamlMapping>(YamlLoader.Load(marked, null)).Entries[0].Key.Text);
    }

    [Property(MaxTest = 500)]
    public void Any_text_loads_or_is_refused(string? text)
    {
        var thrown = Record.Exception(() => Load(text ?? ""));

        Assert.True(thrown is null or DisclosureInputException, thrown?.ToString());
    }

    [Property(MaxTest = 500)]
    public void A_damaged_file_loads_or_is_refused(int where, byte with)
    {
        var bytes = Encoding.UTF8.GetBytes("a: {b: [1, '2', \"3\\u0041\"], c: |\n  x\n  y\n}\nd: >-\n  1\n# c\n- e: ~\n");
        bytes[(int)((uint)where % bytes.Length)] = with;
        var thrown = Record.Exception(() => YamlLoader.Load(bytes, "form.yaml"));

        Assert.True(thrown is null or DisclosureInputException, thrown?.ToString());
    }

    private static void LoadOrRefuseScalar(string text)
    {
        if (Load(text) is YamlScalar)
        {
            throw new DisclosureInputException(InputProblems.Empty(null));
        }
    }

    private static YamlNode Load(string yaml) => YamlLoader.Load(Encoding.UTF8.GetBytes(yaml), "pack.yaml");

    private static Problem Refused(string yaml) =>
        Assert.Single(Assert.Throws<DisclosureInputException>(() => Load(yaml)).Problems);
}
