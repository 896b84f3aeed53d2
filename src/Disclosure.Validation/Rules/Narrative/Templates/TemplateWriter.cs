using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.Validation.Rules.Narrative.Templates;

/// <summary>Writes a template as a regular expression. Its size is bounded, and so is the time that it takes to match.</summary>
/// <param name="phrases">The templates of a phrase; null where there is none of that name.</param>
internal sealed class TemplateWriter(Func<string, IReadOnlyList<TemplateNode>?> phrases)
{
    /// <summary>What one template may grow to, about in states of the automaton.</summary>
    public const int MostStates = 4000;

    private const int MostNestedPhrases = 8;
    private const int StatesOfNumber = 60;

    private readonly StringBuilder _regex = new();
    private readonly List<TextNumberSlot> _slots = [];
    private int _states;
    private int _nestedPhrases;

    /// <summary>The numbers that the template reads, in the order of its groups.</summary>
    public IReadOnlyList<TextNumberSlot> Slots => _slots;

    /// <summary>What kept the template from being written; null where nothing did.</summary>
    public TemplateObstacle? Obstacle { get; private set; }

    /// <summary>The group of the number at that index.</summary>
    public static string GroupOf(int slot) => "c" + slot.ToString(CultureInfo.InvariantCulture);

    public string Write(TemplateNode node)
    {
        Append(node);
        return _regex.ToString();
    }

    private void Append(TemplateNode node)
    {
        if (Obstacle is not null)
        {
            return;
        }

        _states += StatesOf(node);
        if (_states > MostStates)
        {
            Obstacle = new TemplateObstacle(node.Offset, null);
            return;
        }

        switch (node)
        {
            case SequenceNode sequence:
                foreach (var part in sequence.Parts)
                {
                    Append(part);
                }

                break;
            case ChoiceNode choice:
                AppendChoice(choice.Choices);
                break;
            case OptionalNode optional:
                _regex.Append("(?:");
                Append(optional.Part);
                _regex.Append(")?");
                break;
            case PhraseNode phrase:
                AppendPhrase(phrase);
                break;
            case NumberNode number:
                AppendNumber(number.Slot);
                break;
            default:
                _regex.Append(Leaf(node));
                break;
        }
    }

    private void AppendChoice(IReadOnlyList<TemplateNode> choices)
    {
        _regex.Append("(?:");
        for (var i = 0; i < choices.Count; i++)
        {
            _regex.Append(i == 0 ? "" : "|");
            Append(choices[i]);
        }

        _regex.Append(')');
    }

    private void AppendPhrase(PhraseNode phrase)
    {
        if (phrases(phrase.Name) is not { } choices || _nestedPhrases >= MostNestedPhrases)
        {
            Obstacle = new TemplateObstacle(phrase.Offset, phrase.Name);
            return;
        }

        _nestedPhrases++;
        AppendChoice(choices);
        _nestedPhrases--;

        // What stands in the way inside a phrase is placed where the phrase is named.
        Obstacle = Obstacle is null ? null : Obstacle with { Offset = phrase.Offset };
    }

    private void AppendNumber(TextNumberSlot slot)
    {
        var group = GroupOf(_slots.Count);
        _slots.Add(slot);
        _regex.Append(slot switch
        {
            { Constant: not null } => $"(?<{group}>)",
            { IsList: true } => $"(?<{group}>[^{NarrativeCharacters.SentenceEnds}\\n]{{1,{PlaceholderReader.WidestSentenceGap}}})",
            _ => NumberShapes.Of(slot.Shape, group),
        });
    }

    private static string Leaf(TemplateNode node) => node switch
    {
        LiteralNode literal => Regex.Escape(literal.Text),
        GapNode { IsInSentence: true } gap => Invariant($"[^{NarrativeCharacters.SentenceEnds}\\n]{{0,{gap.Most}}}?"),
        GapNode gap => Invariant($"[^{NarrativeCharacters.ClauseEnds}\\n0-9]{{0,{gap.Most}}}?"),
        DigitsNode => "[0-9]{1,4}",
        _ => $"(?:[{NarrativeCharacters.ClauseEnds}、）]|\\n|\\z)",
    };

    private static int StatesOf(TemplateNode node) => node switch
    {
        LiteralNode literal => literal.Text.Length,
        GapNode gap => gap.Most + 1,
        NumberNode { Slot.IsList: true } => PlaceholderReader.WidestSentenceGap,
        NumberNode => StatesOfNumber,
        DigitsNode => 4,
        _ => 1,
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}

/// <summary>What keeps a template from being compiled: a phrase that is unknown or goes in circles, or else its size.</summary>
/// <param name="Offset">Where in the template, or in the phrase's.</param>
/// <param name="Phrase">The name of the phrase; null for the size.</param>
internal sealed record TemplateObstacle(int Offset, string? Phrase);
