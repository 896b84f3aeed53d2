using System.Collections.Concurrent;
using System.Text;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Claims;
using Disclosure.Validation.Claims.Attaching;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Claims;
using Disclosure.Validation.Yaml;
using Xunit;

namespace Disclosure.Validation.Tests.Claims;

/// <summary>
/// Takes one group of phrases after the other from the lexicon. Without the words for what is counted, what became of it or whose it
/// is, a test of the rules must fail; without any other words, a passage must be read otherwise.
/// </summary>
public sealed class LexiconMutationTests
{
    private static readonly IReadOnlyList<ClaimPassage> Passages =
        ClaimPassage.ReadAll(Repository.Path("tests", "Disclosure.Validation.Tests", "Claims", "Passages"));

    [Fact]
    public void Tests_of_rules_fail_without_the_words_of_any_concept()
    {
        var packs = BuiltInPacks.All.Select(pack => (Pack: pack with { Rules = [.. pack.Rules.OfType<ClaimRule>()] }, Tests: RuleTests.Of(pack))).ToList();
        var survivors = new ConcurrentBag<string>();
        Parallel.ForEach(WordGroup.All("lexicon.yaml"), group =>
        {
            if (!packs.Exists(pack => FailsWithout(pack.Pack, pack.Tests, group)))
            {
                survivors.Add(group.Name);
            }
        });

        Assert.Equal("", string.Join(", ", survivors.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Passages_are_read_otherwise_without_any_other_words()
    {
        List<Form> forms = [BuiltInPacks.Cn2019.Form, BuiltInPacks.Cn2021.Form];
        var expected = Read(LexiconReader.Read(BuiltInLexicons.Files()), forms);
        var survivors = new ConcurrentBag<string>();
        Parallel.ForEach(WordGroup.All("lexicon-words.yaml"), group =>
        {
            if (Read(LexiconReader.Read(group.FilesWithout()), forms).SequenceEqual(expected))
            {
                survivors.Add(group.Name);
            }
        });

        Assert.Equal("", string.Join(", ", survivors.Order(StringComparer.Ordinal)));
    }

    private static bool FailsWithout(RulePack pack, RuleTests tests, WordGroup group)
    {
        var tested = new TestedPack(PackCompiler.Compile(pack with { LexiconFiles = group.FilesWithout() }), tests);
        var runner = new RuleTestRunner(tested);
        return tested.Compiled.Rules.Any(rule => tests[rule.Definition.Id].Any(test => runner.Run(rule.Definition, test) is not null));
    }

    private static List<string> Read(Lexicon lexicon, List<Form> forms)
    {
        var readers = forms.ToDictionary(form => form, form => new ClaimReader(CellMeanings.Of(lexicon, form), form));
        return [.. Passages.SelectMany(passage => Read(passage, readers)).Select(claim => $"{claim.Start} {claim.Kind} {claim.Value} {claim.Doubt} {string.Join(' ', claim.Cells)}")];
    }

    private static IReadOnlyList<Claim> Read(ClaimPassage passage, Dictionary<Form, ClaimReader> readers)
    {
        var form = readers.Keys.First(form => form.Years.From <= passage.Year && (form.Years.To ?? int.MaxValue) >= passage.Year);
        var report = new ReportBuilder(form) { Issuer = passage.Issuer, Year = passage.Year }.Build() with
        {
            Sections = [new ReportSection(passage.Section, "", passage.Text)],
        };
        return readers[form].Read(report, []);
    }

    /// <summary>The phrases of one concept, or of one role: a list of a file of the lexicon.</summary>
    private sealed record WordGroup(string Name, string File, int From, int To)
    {
        private static readonly string[] Lists = ["words:", "generic:", "weak:"];

        public static List<WordGroup> All(string file)
        {
            var lines = Lines(file);
            var groups = new List<WordGroup>();
            var (section, concept) = ("", "");
            for (var i = 0; i < lines.Length; i++)
            {
                var (indent, text) = (lines[i].Length - lines[i].TrimStart().Length, lines[i].Trim());
                section = indent == 0 && text.EndsWith(':') ? text.TrimEnd(':') : section;
                concept = indent == 2 && text.Contains(':', StringComparison.Ordinal) ? text[..text.IndexOf(':', StringComparison.Ordinal)] : concept;
                var isList = section == "words" ? indent == 2 : section is "topics" or "aspects" && indent == 4 && Array.Exists(Lists, text.StartsWith);
                if (isList)
                {
                    groups.Add(new WordGroup($"{section} {concept} {(section == "words" ? "" : text[..text.IndexOf(':', StringComparison.Ordinal)])}".Trim(), file, i, End(lines, i, indent)));
                }
                else if (section == "parties" && indent == 2 && text.Contains("words: [", StringComparison.Ordinal))
                {
                    groups.Add(new WordGroup($"parties {concept}", file, i, i + 1));
                }
            }

            return groups;
        }

        /// <summary>The files of the lexicon without those phrases.</summary>
        public List<YamlFile> FilesWithout() =>
            [.. BuiltInLexicons.Files().Select(file => Path.GetFileName(file.Name) == File ? new YamlFile("without.yaml", () => Encoding.UTF8.GetBytes(Without())) : file)];

        private string Without()
        {
            var lines = Lines(File);
            var kept = Name.StartsWith("parties", StringComparison.Ordinal)
                ? lines.Select((line, index) => index == From ? line[..line.IndexOf(", words: [", StringComparison.Ordinal)] + "}" : line)
                : lines.Where((_, index) => index < From || index >= To);
            return string.Join('\n', kept);
        }

        private static int End(string[] lines, int from, int indent)
        {
            var end = from + 1;
            while (end < lines.Length && lines[end].Length - lines[end].TrimStart().Length > indent)
            {
                end++;
            }

            return end;
        }

        private static string[] Lines(string file) => System.IO.File.ReadAllLines(Repository.Path("rules", "common-cn", file));
    }
}
