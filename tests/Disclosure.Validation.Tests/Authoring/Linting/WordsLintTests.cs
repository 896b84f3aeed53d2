using System.Text;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Authoring.Linting;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Xunit;

namespace Disclosure.Validation.Tests.Authoring.Linting;

/// <summary>What lint finds in the templates, phrases and scopes of rules about the text.</summary>
public sealed class WordsLintTests
{
    private const string Sound = """
        pack: planted
        version: 1.0.0
        form: cn-2021
        phrases:
          get: [收到, 接到]
          what: ['[信息]公开{thing}']
          thing: [申请]
        scopes:
          bodies: {words: [部门]}
        rules:
          A:
            title: {zh: 甲, en: A}
            each: column of requests (total)
            text:
              sections: [overview]
              patterns:
                - '{get}{what}{n}'
                - '{what}(共|计){n}'
              unless: [复议]
            check: n = new
            standing: advisory
            severity: info
            tests:
              - {given: {new: 3}, text: 收到公开申请3件。, expect: holds}
              - {given: {new: 3}, text: 信息公开申请共3件。, expect: holds}
        """;

    [Fact]
    public void A_pack_whose_words_are_all_used_and_tested_is_clean() => Assert.Empty(Found(Sound));

    [Theory]
    [InlineData("  get:", "  idle: [收文]\n  get:", "lint.unused-phrase 5:3 no rule and no scope uses the phrase {idle}")]
    [InlineData("{what}(共", "公开申请(共", null)]
    [InlineData("  get:", "  one: ['{two}']\n  two: [收文]\n  get:", "lint.unused-phrase 5:3 no rule and no scope uses the phrase {one}")]
    [InlineData("      unless: [复议]", "      unless: [复议]\n      allow: [bodies]", "lint.unused-scope 9:3 the scope bodies matters to no rule")]
    [InlineData("信息公开申请共3件", "公开申请3件收到", "lint.untested-pattern 18:12 no passage in a test of A fits '{what}(共|计){n}'")]
    [InlineData("'{get}{what}{n}'", "'{get}{what}\\d+{n}'", "lint.untested-pattern 17:12 no passage in a test of A fits '{get}{what}\\d+{n}'")]
    [InlineData("[收到, 接到]", "[收到, 接到, 收到]", "lint.idle-alternative 5:17 '收到' fits nothing that the others beside it don't fit")]
    [InlineData("[收到, 接到]", "[收到, '[收]到', 接到]", "lint.idle-alternative 5:9 '收到' fits nothing that the others beside it don't fit")]
    [InlineData("(共|计)", "(共|计|共)", "lint.idle-alternative 18:23 '共' fits nothing that the others beside it don't fit")]
    [InlineData("[复议]", "[复议, '{get}', 接到]", "lint.idle-alternative 19:29 '接到' fits nothing that the others beside it don't fit")]
    [InlineData("[复议]", "['复议{..3}件', '复议{..3}件']", "lint.idle-alternative 19:29 '复议{..3}件' fits nothing that the others beside it don't fit")]
    [InlineData("[复议]", "['复议{..3}件', '复议{..4}件']", null)]
    [InlineData("(共|计)", "(共|共计|计)", null)]
    public void What_is_planted_is_found_with_its_place(string found, string put, string? expected)
    {
        var all = Found(Sound.Replace(found, put, StringComparison.Ordinal));

        Assert.Equal(expected, all.FirstOrDefault());
        Assert.InRange(all.Count, 0, 2);
    }

    [Fact]
    public void Words_stated_anew_as_they_were_are_found()
    {
        const string Extending = """
            pack: mine
            version: 1.0.0
            extends: cn-2021
            phrases:
              receive: [收到, 受理, 接收, 接到, 新收]
              opened: [公开]
            rules:
              REQ-ROW-TOTAL: {severity: warning}
            """;

        Assert.Equal("lint.idle-override 5:3 {receive} is the same as in cn-2021", Assert.Single(Found(Extending)));
    }

    [Fact]
    public void Two_files_of_a_pack_that_state_one_phrase_are_refused()
    {
        using var folder = new PackFolder();
        folder.Write("pack.yaml", Sound);
        folder.Write("more.yaml", "phrases:\n  get: [受理]\nrules: {}\n");

        var problem = Assert.Single(Assert.Throws<DisclosureInputException>(() => RulePackReader.ReadFolder(folder.Path)).Problems);

        Assert.Equal(("pack.duplicate-name", 2, 3), (problem.Code, problem.Line, problem.Column));
    }

    [Fact]
    public void Phrases_that_would_grow_without_end_are_left_alone()
    {
        var phrases = string.Concat(Enumerable.Range(0, 9).Select(
            i => $"  p{i}: ['{string.Concat(Enumerable.Repeat($"{{p{i + 1}}}", 90))}', x]\n"));

        Assert.Contains(
            "lint.unused-phrase 5:3 no rule and no scope uses the phrase {p0}",
            Found(Sound.Replace("phrases:\n", $"phrases:\n{phrases}  p9: [一]\n", StringComparison.Ordinal)));
    }

    private static List<string> Found(string yaml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(yaml));
        string[] codes = ["lint.unused-phrase", "lint.unused-scope", "lint.untested-pattern", "lint.idle-alternative", "lint.idle-override"];
        return
        [
            .. PackLinter.Run(TestedPack.Of(RulePackReader.Read(stream, "planted.yaml")))
                .Where(problem => codes.Contains(problem.Code))
                .Select(problem => $"{problem.Code} {problem.Line}:{problem.Column} {problem.Found.En}"),
        ];
    }

    private sealed class PackFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("pack").FullName;

        public void Write(string name, string text) => File.WriteAllText(System.IO.Path.Combine(Path, name), text);

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
