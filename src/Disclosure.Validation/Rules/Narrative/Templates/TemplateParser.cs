using System.Text;
using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Rules.Narrative.Templates;

/// <summary>
/// Parses templates of passages: text stands for itself, blanks do not count, <c>(a|b)</c> is a choice, <c>[a]</c> may be
/// left out, and <c>{…}</c> is a number, a gap or a phrase.
/// </summary>
internal sealed class TemplateParser
{
    public const int MostCharacters = 500;
    private const int MostLevels = 12;

    private readonly string _text;
    private int _at;
    private ParseFailure? _failure;

    private TemplateParser(string text) => _text = text;

    public static ParseResult<TemplateNode> Parse(string text)
    {
        if (text.Length > MostCharacters)
        {
            return new(TemplateFailures.TooLong(MostCharacters));
        }

        var parser = new TemplateParser(text);
        var tree = parser.ParseChoice(0);
        if (parser._failure is null && parser._at < text.Length)
        {
            parser.Fail(TemplateFailures.Stray(parser._at, text[parser._at]));
        }

        return parser._failure is { } failure ? new(failure) : new(tree);
    }

    private TemplateNode ParseChoice(int level)
    {
        var start = _at;
        if (level > MostLevels)
        {
            Fail(TemplateFailures.TooDeep(_at, MostLevels));
        }

        var choices = new List<TemplateNode> { ParseSequence(level) };
        while (Peek() == '|')
        {
            _at++;
            choices.Add(ParseSequence(level));
        }

        return choices is [var only] ? only : new ChoiceNode(choices, start);
    }

    private SequenceNode ParseSequence(int level)
    {
        var start = _at;
        var parts = new List<TemplateNode>();
        while (_failure is null && Peek() is { } next && next is not ('|' or ')' or ']'))
        {
            parts.Add(next switch
            {
                '(' => ParseEnclosed(level, ')'),
                '[' => new OptionalNode(ParseEnclosed(level, ']'), _at),
                '{' => ParsePlaceholder(),
                _ => ParseLiteral(),
            });
        }

        if (parts.Count == 0)
        {
            Fail(TemplateFailures.EmptyPart(start));
        }

        return new SequenceNode(parts, start);
    }

    private TemplateNode ParseEnclosed(int level, char close)
    {
        var start = _at++;
        var inner = ParseChoice(level + 1);
        if (Peek() == close)
        {
            _at++;
        }
        else
        {
            Fail(TemplateFailures.Unclosed(start, _text[start], close));
        }

        return inner;
    }

    private TemplateNode ParsePlaceholder()
    {
        var start = _at;
        var end = _text.IndexOf('}', start);
        if (end < 0)
        {
            Fail(TemplateFailures.Unclosed(start, '{', '}'));
            return new EndNode(start);
        }

        _at = end + 1;
        var placeholder = PlaceholderReader.Read(_text[(start + 1)..end], start);
        if (!placeholder.Succeeded)
        {
            Fail(placeholder.Failure);
            return new EndNode(start);
        }

        return placeholder.Tree;
    }

    private LiteralNode ParseLiteral()
    {
        var start = _at;
        var text = new StringBuilder();
        while (_at < _text.Length && "()[]{}|".IndexOf(_text[_at], StringComparison.Ordinal) < 0)
        {
            var c = _text[_at++];
            if (!NarrativeCharacters.IsIgnored(c))
            {
                text.Append(c == ',' ? '，' : NarrativeCharacters.Fold(c));
            }
        }

        if (_at < _text.Length && _text[_at] == '}')
        {
            Fail(TemplateFailures.Stray(_at, '}'));
        }

        return new LiteralNode(text.ToString(), start);
    }

    private char? Peek()
    {
        while (_at < _text.Length && NarrativeCharacters.IsIgnored(_text[_at]))
        {
            _at++;
        }

        return _at < _text.Length ? _text[_at] : null;
    }

    // The first failure is the one to name; what follows comes of it.
    private void Fail(ParseFailure failure)
    {
        _failure ??= failure;
        _at = _text.Length;
    }
}
