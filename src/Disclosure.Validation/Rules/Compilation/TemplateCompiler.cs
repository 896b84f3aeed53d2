using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Narrative;

namespace Disclosure.Validation.Rules.Compilation;

/// <summary>Compiles the templates of a pack. What they grow to in all is bounded.</summary>
internal sealed class TemplateCompiler
{
    private const int MostCharacters = 2_000_000;
    private const string RowPhrase = "row";
    private const string ColumnPhrase = "column";

    private readonly Dictionary<string, IReadOnlyList<TemplateNode>> _phrases = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems;
    private int _characters;

    public TemplateCompiler(RulePack pack, List<Problem> problems)
    {
        _problems = problems;
        foreach (var (name, templates) in pack.Phrases)
        {
            _phrases[name] = [.. templates.Select(Parse).OfType<TemplateNode>()];
        }
    }

    /// <summary>The pattern of a template that reads numbers; null, and a problem, where it has none.</summary>
    public TextPattern? Compile(TemplateText template, Binding binding)
    {
        if (Write(template, binding) is not { } written)
        {
            return null;
        }

        var anchors = new TemplateAnchors(name => PhraseOf(name, binding)).Of(written.Tree);
        return new TextPattern(written.Regex, written.Slots, anchors);
    }

    /// <summary>
    /// One pattern of several kinds of words, each a group; null where there are none. Texts without words of the last kind
    /// need not be searched.
    /// </summary>
    public TextPattern? CompileWords(params IReadOnlyList<(string Group, IReadOnlyList<TemplateText> Words)> kinds)
    {
        var groups = new List<string>();
        IReadOnlyList<string>? anchors = null;
        foreach (var (group, words) in kinds)
        {
            var written = words.Select(WriteWord).OfType<Written>().ToList();
            if (written.Count > 0)
            {
                groups.Add($"(?<{group}>{string.Join('|', written.Select(word => word.Regex))})");
                anchors = new TemplateAnchors(name => PhraseOf(name, default)).OfAny([.. written.Select(word => word.Tree)]);
            }
        }

        return groups.Count == 0 ? null : new TextPattern(string.Join('|', groups), [], anchors is null ? [] : [anchors]);
    }

    private Written? WriteWord(TemplateText word)
    {
        if (Write(word, default) is not { } written)
        {
            return null;
        }

        if (written.Slots.Count > 0)
        {
            _problems.Add(NarrativeProblems.NumberOutOfPlace(word.Source, 0));
            return null;
        }

        return written;
    }

    private Written? Write(TemplateText template, Binding binding)
    {
        if (_characters > MostCharacters || Parse(template) is not { } tree)
        {
            return null;
        }

        var writer = new TemplateWriter(name => PhraseOf(name, binding));
        var regex = writer.Write(tree);
        if (writer.Obstacle is { } obstacle)
        {
            _problems.Add(obstacle.Phrase is { } phrase
                ? NarrativeProblems.UnknownPhrase(template.Source, obstacle.Offset, phrase, _phrases.Keys)
                : NarrativeProblems.TooLarge(template.Source, 0));
            return null;
        }

        _characters += regex.Length;
        if (_characters > MostCharacters)
        {
            _problems.Add(NarrativeProblems.TooMany(template.Source, MostCharacters));
            return null;
        }

        return new Written(tree, regex, writer.Slots);
    }

    private IReadOnlyList<TemplateNode>? PhraseOf(string name, Binding binding) => name switch
    {
        RowPhrase when binding.Row is { } row => Labels(row.Label),
        ColumnPhrase when binding.Column is { } column => Labels(column.Label),
        _ => _phrases.GetValueOrDefault(name),
    };

    // Longer labels first: a short one may begin a long one.
    private static List<TemplateNode> Labels(FormLabel label) =>
    [
        .. label.Spellings.Append(label.Brief.Zh)
            .Select(spelling => string.Concat(spelling.Where(c => !NarrativeCharacters.IsIgnored(c)).Select(NarrativeCharacters.Fold)))
            .Distinct()
            .OrderByDescending(spelling => spelling.Length)
            .Select(spelling => new LiteralNode(spelling, 0)),
    ];

    private TemplateNode? Parse(TemplateText template)
    {
        var parsed = TemplateParser.Parse(template.Text);
        if (!parsed.Succeeded)
        {
            _problems.Add(NarrativeProblems.Template(template.Source, parsed.Failure));
        }

        return parsed.Tree;
    }

    private sealed record Written(TemplateNode Tree, string Regex, IReadOnlyList<TextNumberSlot> Slots);
}
