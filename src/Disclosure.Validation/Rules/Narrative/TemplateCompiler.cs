using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Narrative.Templates;

namespace Disclosure.Validation.Rules.Narrative;

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

        foreach (var circle in PhraseCircles.Find(_phrases))
        {
            HasCircles = true;
            _problems.Add(NarrativeProblems.PhraseCircle(pack.PhraseSources.GetValueOrDefault(circle[0]), circle));
        }
    }

    /// <summary>Whether phrases name each other, so that nothing more is compiled.</summary>
    public bool HasCircles { get; }

    /// <summary>The patterns of a template that reads numbers; none, and a problem, where something is wrong with it.</summary>
    /// <param name="template">The template.</param>
    /// <param name="index">Which of its rule it is.</param>
    /// <param name="binding">What the rule is applied to.</param>
    public IReadOnlyList<TextPattern> Compile(TemplateText template, int index, Binding binding)
    {
        if (Parse(template) is not { } tree || Write(template, tree, binding) is not { } whole)
        {
            return [];
        }

        // Of several ways to say a number at the end a report uses one: only that is built.
        var variants = TemplateVariants.Of(tree, name => PhraseOf(name, binding));
        var written = variants.Count == 1 ? [whole] : variants.Select(variant => Write(template, variant, binding)).OfType<Written>();
        return [.. written.Select(one => new TextPattern(one.Regex, one.Slots, Expanded([one.Tree], binding)) { Template = index })];
    }

    /// <summary>
    /// One pattern of several kinds of words, each a group; null where there are none. Texts without words of the last kind
    /// need not be searched.
    /// </summary>
    public TextPattern? CompileWords(params IReadOnlyList<(string Group, IReadOnlyList<TemplateText> Words)> kinds)
    {
        var groups = new List<string>();
        IReadOnlyList<TemplateNode> last = [];
        foreach (var (group, words) in kinds)
        {
            var written = words.Select(WriteWord).OfType<Written>().ToList();
            if (written.Count > 0)
            {
                groups.Add($"(?<{group}>{string.Join('|', written.Select(word => word.Regex))})");
                last = [.. written.Select(word => word.Tree)];
            }
        }

        return groups.Count == 0 ? null : new TextPattern(string.Join('|', groups), [], Expanded(last, default));
    }

    // Most patterns of a pack meet no text that they might fit.
    private Lazy<TemplateNode> Expanded(IReadOnlyList<TemplateNode> trees, Binding binding) =>
        new(() => (trees is [var only] ? only : new ChoiceNode(trees, 0)).Expand(name => PhraseOf(name, binding)!));

    private Written? WriteWord(TemplateText word)
    {
        if (Parse(word) is not { } tree || Write(word, tree, default) is not { } written)
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

    private Written? Write(TemplateText template, TemplateNode tree, Binding binding)
    {
        if (HasCircles || _characters > MostCharacters)
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
