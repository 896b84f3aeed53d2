using System.Buffers;
using System.Text;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Claims.Lexicons;

/// <summary>
/// The phrases that a pattern stands for: <c>[what may be left out]</c>, <c>(one|or the other)</c>, <c>{named words}</c>.
/// What a pattern may grow to is bounded, and so is how deep names may lead.
/// </summary>
internal sealed class PhrasePattern(IReadOnlyDictionary<string, IReadOnlyList<YamlScalar>> names, List<Problem> problems)
{
    private const int MostPhrases = 4000;
    private const int MostDepth = 16;

    private static readonly SearchValues<char> Signs = SearchValues.Create("[({|)]}");

    private readonly Dictionary<string, IReadOnlyList<string>> _expanded = new(StringComparer.Ordinal);
    private YamlScalar _scalar = null!;
    private string _text = "";
    private int _at;
    private int _depth;

    /// <summary>The phrases; none, and a problem, where the pattern is no good.</summary>
    public IReadOnlyList<string> Expand(YamlScalar scalar)
    {
        var outer = (_scalar, _text, _at, _depth);
        (_scalar, _text, _at) = (scalar, scalar.Text, 0);
        try
        {
            return Parse();
        }
        finally
        {
            (_scalar, _text, _at, _depth) = outer;
        }
    }

    private List<string> Parse()
    {
        if (_text.AsSpan().IndexOfAny(Signs) < 0)
        {
            return [_text];
        }

        try
        {
            var phrases = Choices();
            return _at < _text.Length ? throw new PatternFailure(LexiconProblems.Bracket(_scalar.At, _text))
                : phrases.Contains("") ? throw new PatternFailure(LexiconProblems.Empty(_scalar.At, _text))
                : phrases;
        }
        catch (PatternFailure failure)
        {
            problems.Add(failure.Problem);
            return [];
        }
    }

    private List<string> Choices()
    {
        if (++_depth > MostDepth)
        {
            throw new PatternFailure(LexiconProblems.Endless(_scalar.At, _text));
        }

        var all = Sequence();
        while (_at < _text.Length && _text[_at] == '|')
        {
            _at++;
            all.AddRange(Sequence());
        }

        _depth--;
        return all;
    }

    private List<string> Sequence()
    {
        var heads = new List<string> { "" };
        while (_at < _text.Length && _text[_at] is not ('|' or ')' or ']' or '}'))
        {
            heads = Product(heads, Element());
        }

        return heads;
    }

    private IReadOnlyList<string> Element()
    {
        switch (_text[_at])
        {
            case '(':
                return Bracketed(')');
            case '[':
                return [.. Bracketed(']'), ""];
            case '{':
                return Named();
            default:
                var end = _text.AsSpan(_at).IndexOfAny(Signs) is var next and >= 0 ? _at + next : _text.Length;
                var literal = _text[_at..end];
                _at = end;
                return [literal];
        }
    }

    private List<string> Bracketed(char close)
    {
        _at++;
        var choices = Choices();
        if (_at >= _text.Length || _text[_at] != close)
        {
            throw new PatternFailure(LexiconProblems.Bracket(_scalar.At, _text));
        }

        _at++;
        return choices;
    }

    private IReadOnlyList<string> Named()
    {
        var end = _text.IndexOf('}', _at);
        var name = end < 0 ? "" : _text[(_at + 1)..end];
        if (!names.TryGetValue(name, out var patterns))
        {
            throw new PatternFailure(end < 0 ? LexiconProblems.Bracket(_scalar.At, _text)
                : LexiconProblems.UnknownName(_scalar.At, name, names.Keys));
        }

        _at = end + 1;
        if (!_expanded.TryGetValue(name, out var phrases))
        {
            if (++_depth > MostDepth)
            {
                throw new PatternFailure(LexiconProblems.Endless(_scalar.At, _text));
            }

            phrases = [.. patterns.SelectMany(Expand)];
            _depth--;
            _expanded[name] = phrases;
        }

        return phrases;
    }

    private List<string> Product(List<string> heads, IReadOnlyList<string> tails)
    {
        if ((long)heads.Count * tails.Count > MostPhrases)
        {
            throw new PatternFailure(LexiconProblems.TooMany(_scalar.At, _text, MostPhrases));
        }

        var product = new List<string>(heads.Count * tails.Count);
        var phrase = new StringBuilder();
        foreach (var head in heads)
        {
            foreach (var tail in tails)
            {
                product.Add(phrase.Clear().Append(head).Append(tail).ToString());
            }
        }

        return product;
    }

    private sealed class PatternFailure(Problem problem) : Exception
    {
        public Problem Problem => problem;
    }
}
