using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Texts;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Sections.Checks;

/// <summary>Marks that are typed in half width where the language writes them in full, and texts that break off.</summary>
internal static class MarkChecks
{
    private const int MostShown = 3;

    // Between digits and letters a mark in half width may be meant: 1,234; 9:30; http://….
    public static StatementResult Wide(IReadOnlyList<ReportSection> sections, WideTerms terms)
    {
        var marks = string.Concat(terms.Marks);
        var count = 0;
        var passages = new List<FindingPassage>();
        foreach (var section in sections)
        {
            var text = section.Text.AsSpan();
            for (var at = text.IndexOfAny(marks); at >= 0; at = Next(section.Text, at + 1, marks))
            {
                if (StandsInIdeographs(text, at))
                {
                    count++;
                    Show(Passages.Of(section, new TextSpan(at, 1)), passages);
                }
            }
        }

        return count == 0 ? StatementResult.Holds : StatementResult.Violated(new(
            LocalizedText.Of($"正文有 {count} 处用了半角标点", $"marks in half width stand in the text, {count} in all"),
            NumberText.Print(count))
        {
            Passages = passages,
        });
    }

    /// <summary>A text may lack its full stop, as a list or a heading does; what ends in the middle of a sentence was cut.</summary>
    public static StatementResult Unbroken(ReportSection section, EdgeTerms terms)
    {
        var text = section.Text.AsSpan();
        var start = text.Length - text.TrimStart().Length;
        text = text.Trim();
        foreach (var mark in terms.First)
        {
            if (text.StartsWith(mark, StringComparison.Ordinal))
            {
                return Broken(section, new TextSpan(start, mark.Length), mark, new("开头", "begins"));
            }
        }

        foreach (var mark in terms.Last)
        {
            if (text.EndsWith(mark, StringComparison.Ordinal))
            {
                return Broken(section, new TextSpan(start + text.Length - mark.Length, mark.Length), mark, new("结尾", "ends"));
            }
        }

        return StatementResult.Holds;
    }

    // The marks of one sentence are shown in it together.
    private static void Show(FindingPassage passage, List<FindingPassage> shown)
    {
        if (shown is [.., var last] && last.Text == passage.Text && last.Section == passage.Section)
        {
            shown[^1] = last with { Marks = [.. last.Marks, .. passage.Marks] };
        }
        else if (shown.Count < MostShown)
        {
            shown.Add(passage);
        }
    }

    private static StatementResult Broken(ReportSection section, TextSpan at, string mark, LocalizedText where) => StatementResult.Violated(new(
        new($"“{section.Title}”的文字以“{mark}”{where.Zh}，句子不完整", $"the text of '{section.Title}' {where.En} with '{mark}', in the middle of a sentence"), mark)
    {
        Passages = [Passages.Of(section, at)],
    });

    private static int Next(string text, int from, string marks) =>
        text.AsSpan(from).IndexOfAny(marks) is var next and >= 0 ? from + next : -1;

    private static bool StandsInIdeographs(ReadOnlySpan<char> text, int at)
    {
        var before = text[..at].TrimEnd();
        var after = text[(at + 1)..].TrimStart();
        return !before.IsEmpty && !after.IsEmpty && IsWide(before[^1]) && IsWide(after[0])
            && (ReducedText.IsIdeograph(before[^1]) || ReducedText.IsIdeograph(after[0]));
    }

    // Ideographs, and the quotation marks and brackets that stand around them.
    private static bool IsWide(char c) => ReducedText.IsIdeograph(c) || c is >= '\u3000' and <= '\u303F' or >= '\u2018' and <= '\u201D' or >= '\uFF00' and <= '\uFF60';
}
