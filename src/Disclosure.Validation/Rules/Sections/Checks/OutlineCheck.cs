using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Texts;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Sections.Checks;

/// <summary>
/// Whether the headings inside a section are numbered in one way. A section that numbers its parts as the sections themselves
/// are numbered has an outline within the outline; one that goes on from （一） with 二、 has two outlines that were mixed.
/// </summary>
internal static partial class OutlineCheck
{
    private static readonly ConditionalWeakTable<Form, HashSet<string>> SectionNames = [];

    public static StatementResult Outlined(DisclosureReport report, Form form)
    {
        var own = report.Sections.Select(section => StyleOf(section.Title)?.Style).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var names = SectionNames.GetValue(form, NamesOf);
        var isAny = false;
        foreach (var section in report.Sections)
        {
            var heads = HeadsOf(section.Text, names);
            isAny |= heads.Count > 0;
            if (Repeated(heads, own) is { } repeated)
            {
                return Fault(section, repeated, new("又用了各部分自己的编号方式", "numbers its parts as the sections themselves are numbered"));
            }

            if (Mixed(heads) is { } mixed)
            {
                return Fault(section, mixed, new("的小标题混用两种编号", "numbers its headings in two ways"));
            }
        }

        return isAny ? StatementResult.Holds : StatementResult.Skipped(Lacking.Numbers);
    }

    private static HashSet<string> NamesOf(Form form) =>
        [.. form.Sections.SelectMany(section => section.Label.Spellings).Select(spelling => Heading.Of(spelling).Name)];

    // One alone may be a quotation or a list of its own.
    private static (Head First, Head Second)? Repeated(List<Head> heads, HashSet<string> own)
    {
        for (var i = 1; i < heads.Count; i++)
        {
            if (heads[i].Number == 2 && own.Contains(heads[i].Style)
                && heads.Take(i).LastOrDefault(head => head.Style == heads[i].Style) is { Number: 1 } first)
            {
                return (first, heads[i]);
            }
        }

        return null;
    }

    private static (Head First, Head Second)? Mixed(List<Head> heads)
    {
        var last = new Dictionary<string, Head>(StringComparer.Ordinal);
        foreach (var head in heads)
        {
            var goesOn = last.TryGetValue(head.Style, out var before) && before.Number == head.Number - 1;
            if (head.Number > 1 && !goesOn && !last.ContainsKey(head.Style)
                && last.Values.FirstOrDefault(other => other.Number == head.Number - 1) is { } from)
            {
                return (from, head);
            }

            last[head.Style] = head;
        }

        return null;
    }

    private static StatementResult Fault(ReportSection section, (Head First, Head Second) heads, LocalizedText what)
    {
        var (first, second) = (TextOf(section, heads.First), TextOf(section, heads.Second));
        return StatementResult.Violated(new(
            new($"“{section.Title}”{what.Zh}：“{first}”“{second}”", $"'{section.Title}' {what.En}: '{first}', '{second}'"),
            $"{section.Id} {first} {second}")
        {
            Passages = [Passages.Of(section, heads.First.Span), Passages.Of(section, heads.Second.Span)],
        });
    }

    private static string TextOf(ReportSection section, Head head) => section.Text.Substring(head.Span.Start, head.Span.Length);

    // What the reader took for text may be the heading of another section.
    private static List<Head> HeadsOf(string text, HashSet<string> sections)
    {
        var heads = new List<Head>();
        var start = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var indent = line.Length - line.TrimStart().Length;
            if (NumberPattern().IsMatch(line[indent..]) && StyleOf(line[indent..].ToString()) is { } head && !sections.Contains(Heading.Of(line.ToString()).Name))
            {
                heads.Add(head with { Span = new TextSpan(start + indent, head.Span.Length) });
            }

            start += line.Length + 1;
        }

        return heads;
    }

    private static Head? StyleOf(string line)
    {
        var match = NumberPattern().Match(line);
        if (!match.Success)
        {
            return null;
        }

        var number = match.Groups["number"];
        var style = match.Value.Replace(number.Value, ChineseNumerals.Ordinals.Contains(number.Value[0], StringComparison.Ordinal) ? "一" : "1", StringComparison.Ordinal);
        return ChineseNumerals.Ordinal(number.Value) is { } value
            ? new Head(CharacterFolding.Fold(style).Replace('.', '、'), value, new TextSpan(0, match.Length))
            : null;
    }

    [GeneratedRegex(
        @"^(?:[(（](?<number>[一二三四五六七八九十]{1,2}|\d{1,2})[)）]|(?<number>[一二三四五六七八九十]{1,2})、|(?<number>\d{1,2})[、.．](?!\d))",
        RegexOptions.ExplicitCapture)]
    private static partial Regex NumberPattern();

    private sealed record Head(string Style, int Number, TextSpan Span);
}
