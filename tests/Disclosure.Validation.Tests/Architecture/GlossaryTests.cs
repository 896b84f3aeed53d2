using System.Text.RegularExpressions;
using Xunit;

namespace Disclosure.Validation.Tests.Architecture;

/// <summary>Holds every text of the program, and every output that is approved, against the glossary in src/guide/words.md.</summary>
public sealed partial class GlossaryTests
{
    // Phrases of reports are the offices' own words, and what programs read has names of its own.
    private static readonly string[] Others = ["/obj/", "/bin/", "/Lexicons/", "/lexicon", ".tests.yaml", "/words.md", "public-api", "pack-", "rules-explain"];

    private static readonly IReadOnlyList<string> Avoided = [.. File.ReadLines(Repository.Path("src", "guide", "words.md"))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
        .SelectMany(line => line.Split('|')[2].Split('、', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    public static TheoryData<string, string> Texts => new()
    {
        { "src", "*.cs" }, { "src", "*.js" }, { "src", "*.md" }, { "rules", "*.yaml" }, { "tests", "*.approved.txt" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_has_a_word_that_the_glossary_avoids(string folder, string pattern)
    {
        var files = Directory.EnumerateFiles(Repository.Path(folder), pattern, SearchOption.AllDirectories)
            .Select(file => file.Replace('\\', '/'))
            .Where(file => !Array.Exists(Others, other => file.Contains(other, StringComparison.Ordinal)))
            .ToList();

        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(file => Found(File.ReadAllText(file), file.EndsWith(".cs", StringComparison.Ordinal)).Select(word => $"{file}: {word}")));
    }

    [Theory]
    [InlineData("new(\"疑因\", \"cause\")", true, "疑因")]
    [InlineData("// 疑因", true, null)]
    [InlineData("结论：成立 3，违反 1", false, "成立")]
    [InlineData("结论：相符 3，不符 1", false, null)]
    public void A_word_that_is_avoided_is_found(string text, bool isCode, string? word) =>
        Assert.Equal(word, Found(text, isCode).FirstOrDefault());

    private static IEnumerable<string> Found(string text, bool isCode)
    {
        var read = isCode ? string.Join('\n', Literal().Matches(Comment().Replace(text, "")).Select(match => match.Value)) : text;
        return Avoided.Where(word => read.Contains(word, StringComparison.Ordinal));
    }

    [GeneratedRegex("\"(?:[^\"\\\\\n]|\\\\.)*\"")]
    private static partial Regex Literal();

    [GeneratedRegex("^\\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
