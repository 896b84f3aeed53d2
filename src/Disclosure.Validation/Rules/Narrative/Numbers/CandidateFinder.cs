using System.Text.RegularExpressions;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Narrative.Templates;

namespace Disclosure.Validation.Rules.Narrative.Numbers;

/// <summary>Finds the passages of one report that rules about the text are about.</summary>
internal sealed class CandidateFinder(DisclosureReport report)
{
    // A document that repeats one sentence without end says no more than it does in so many.
    private const int MostMatches = 500;

    // One part alone is an example, no list.
    private const int FewestParts = 2;

    private static readonly TextPattern[] ListItems =
        [.. Enum.GetValues<TextNumberShape>().Select(ItemOf)];

    private readonly Dictionary<string, (SectionText Text, ScopeMarks Marks)?> _sections = new(StringComparer.Ordinal);

    /// <summary>The candidates of one instance of a rule, in the order of the sections of the rule.</summary>
    public IReadOnlyList<TextCandidate> Find(CompiledNarrative rule, NarrativeSearch search)
    {
        var found = new List<TextCandidate>();
        foreach (var section in rule.Sections.Select(Section).OfType<(SectionText Text, ScopeMarks Marks)>())
        {
            foreach (var pattern in search.Patterns)
            {
                foreach (var match in Matches(pattern, section.Text).Take(MostMatches))
                {
                    if (Read(rule, pattern, match, section.Text) is { } numbers)
                    {
                        Add(rule, section, new FoldedSpan(match.Index, match.Index + match.Length), numbers, found);
                    }
                }
            }
        }

        return found;
    }

    private static IEnumerable<Match> Matches(TextPattern pattern, SectionText text)
    {
        var parts = text.Paragraphs.Where(paragraph => pattern.HasAnchors(text.Span(paragraph)))
            .SelectMany(paragraph => text.Split(paragraph, pattern.Bounds))
            .Where(part => pattern.MayMatch(text.Span(part)));
        foreach (var (start, end) in parts)
        {
            for (var match = pattern.Regex.Match(text.Text, start, end - start); match.Success; match = match.NextMatch())
            {
                yield return match;
            }
        }
    }

    private void Add(
        CompiledNarrative rule,
        (SectionText Text, ScopeMarks Marks) section,
        FoldedSpan span,
        TextNumbers numbers,
        List<TextCandidate> found)
    {
        // Two templates may fit the same words.
        if (!found.Exists(other => other.Text == section.Text && other.Numbers.All.SequenceEqual(numbers.All)))
        {
            found.Add(new TextCandidate(section.Text, span, numbers, IsInDoubt(rule, section.Marks, span)));
        }
    }

    private bool IsInDoubt(CompiledNarrative rule, ScopeMarks marks, FoldedSpan span) =>
        rule.Scopes.Any(scope => scope.IsFor(report.Issuer) && marks.IsInDoubt(scope, span)) ||
        (rule.MindsYears && marks.IsOfOtherYear(span)) ||
        (rule.Unless is { } unless && marks.HasInClause(unless, span));

    private (SectionText Text, ScopeMarks Marks)? Section(string id)
    {
        if (!_sections.TryGetValue(id, out var section))
        {
            section = report.Sections.FirstOrDefault(one => one.Id == id) is { Text.Length: > 0 } printed
                ? Make(SectionText.Of(printed))
                : null;
            _sections.Add(id, section);
        }

        return section;

        (SectionText, ScopeMarks) Make(SectionText text) => (text, new ScopeMarks(text, report.Year));
    }

    private static TextPattern ItemOf(TextNumberShape shape)
    {
        var number = new NumberNode(new TextNumberSlot("", shape), 0);
        return new TextPattern(NumberShapes.Of(shape, TemplateWriter.GroupOf(0)), [number.Slot], new(number));
    }

    // A match that begins in the middle of a number is none.
    private static TextNumbers? Read(CompiledNarrative rule, TextPattern pattern, Match match, SectionText text)
    {
        var numbers = new IReadOnlyList<TextNumber>?[rule.Names.Count];
        for (var i = 0; i < pattern.Slots.Count; i++)
        {
            var slot = pattern.Slots[i];
            var group = match.Groups[TemplateWriter.GroupOf(i)];
            if (!group.Success)
            {
                continue;
            }

            if (Read(slot, group, match, text.Text) is not { Count: > 0 } read)
            {
                return null;
            }

            var index = rule.Names.Index().First(pair => pair.Item == slot.Name).Index;
            numbers[index] ??= read;
        }

        return new TextNumbers(numbers);
    }

    private static List<TextNumber>? Read(TextNumberSlot slot, Group group, Match match, string text)
    {
        if (slot.Constant is { } constant)
        {
            return [new TextNumber(constant, 0, new FoldedSpan(match.Index, match.Index + match.Length))];
        }

        if (slot.IsList)
        {
            var items = ListItems[(int)slot.Shape].Regex.Matches(text[group.Index..(group.Index + group.Length)])
                .Select(item => ReadOne(slot, item.Groups[TemplateWriter.GroupOf(0)], group.Index, text))
                .ToList();
            return items.Count < FewestParts || items.Contains(null) ? null : [.. items.OfType<TextNumber>()];
        }

        return ReadOne(slot, group, 0, text) is { } number ? [number] : null;
    }

    private static TextNumber? ReadOne(TextNumberSlot slot, Group group, int offset, string text)
    {
        var span = new FoldedSpan(offset + group.Index, offset + group.Index + group.Length);
        return group.Length > 0 && NumberSurroundings.Of(text, span, slot.Shape) is { } printed
            ? TextNumberReader.Read(group.Value, slot, printed)
            : null;
    }
}
