using Disclosure.Validation.Findings;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Narrative;

/// <summary>
/// Passages in the manner of annual reports: the sound ones must be silent or hold, the wrong ones found. They stand in
/// <c>Fixtures/sentences.txt</c>, so that a reviewer can read and add to them.
/// </summary>
public sealed class PassageTests
{
    // What says nothing of figures, and nothing of other bodies, times or matters.
    private static readonly string[] NeutralSentences =
    [
        "政务公开工作有序开展。", "公开渠道更加顺畅。", "队伍建设进一步加强。", "政策解读质量不断提升。", "平台管理更加规范。",
        "下一步将巩固已有成果。", "制度体系日益健全。", "公开意识明显增强。", "公众参与更加便捷！", "严格落实保密审查要求；坚持应公开尽公开。",
    ];

    private static readonly IReadOnlyList<Passage> Passages =
    [
        .. File.ReadLines(Repository.Path("tests", "Disclosure.Validation.Tests", "Fixtures", "sentences.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(Passage.Parse),
    ];

    public static TheoryData<string> Lines => new(Passages.Select(passage => passage.Line));

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_passage_confirms_and_contradicts_what_it_should(string line)
    {
        var passage = Passage.Parse(line);

        var judged = NarrativeSample.Judge(passage.Text, passage.Issuer);

        Assert.Equal(passage.Violated, Violated(judged));
        Assert.All(passage.Holds, rule => Assert.Equal(Outcome.Holds, judged.GetValueOrDefault(rule, Outcome.Skipped)));
    }

    [Property(MaxTest = 200)]
    public void Neutral_sentences_around_a_passage_change_nothing(int seed)
    {
        var random = new Random(seed);
        var passage = Passages[random.Next(Passages.Count)];
        var text = Neutral(random) + passage.Text + Neutral(random);

        var judged = NarrativeSample.Judge(text, passage.Issuer);

        Assert.Equal(NarrativeSample.Judge(passage.Text, passage.Issuer), judged);
    }

    [Property(MaxTest = 200)]
    public void A_sound_passage_before_another_convicts_nobody(int seed)
    {
        var random = new Random(seed);
        var passage = Passages[random.Next(Passages.Count)];
        var sound = Passages.Where(one => one.Violated.Count == 0 && one.Issuer == passage.Issuer).ToList();

        var judged = NarrativeSample.Judge(sound[random.Next(sound.Count)].Text + passage.Text, passage.Issuer);

        Assert.Empty(Violated(judged).Except(passage.Violated));
    }

    private static List<string> Violated(Dictionary<string, Outcome> judged) =>
        [.. judged.Where(one => one.Value == Outcome.Violated).Select(one => one.Key).Order(StringComparer.Ordinal)];

    private static string Neutral(Random random)
    {
        var sentences = Enumerable.Range(0, random.Next(4)).Select(_ => NeutralSentences[random.Next(NeutralSentences.Length)]);
        return string.Join(random.Next(3) == 0 ? "\n" : "", sentences);
    }

    private sealed record Passage(string Line, string Issuer, string Text, IReadOnlyList<string> Holds, IReadOnlyList<string> Violated)
    {
        public static Passage Parse(string line)
        {
            var parts = line.Split('|');
            var text = parts[0].Trim();
            var end = text[0] == '[' ? text.IndexOf(']', StringComparison.Ordinal) : -1;
            return new Passage(line, end < 0 ? "某区人民政府" : text[1..end], text[(end + 1)..].Trim(), Ids(parts[1]), Ids(parts[2]));
        }

        private static List<string> Ids(string list) =>
            [.. list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
    }
}
