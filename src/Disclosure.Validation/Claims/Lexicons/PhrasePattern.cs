using System.Buffers;
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

    /// <summary>The names that patterns have used so far.</summary>
    public IReadOnlyCollection<string> Used => _expanded.Keys;

    /// <summary>The phrases; none, and a problem, where the pattern is no good.</summary>
    public IReadOnlyList<string> Expand(YamlScalar scalar) => Expand(scalar, depth: 0);

    private List<string> Expand(YamlScalar scalar, int depth)
    {
        if (scalar.Text.AsSpan().IndexOfAny(Signs) < 0)
        {
            return [scalar.Text];
        }

        try
        {
            return new Reading(this, scalar, depth).Whole();
        }
        catch (PatternFailure failure)
        {
            problems.Add(failure.Problem);
            return [];
        }
    }

    // What a name stands for is worked out once, wherever it stands.
    private IReadOnlyList<string> Named(string name, YamlScalar at, int depth)
    {
        if (!names.TryGetValue(name, out var patterns))
        {
            throw new PatternFailure(LexiconProblems.UnknownName(at.At, name, names.Keys));
        }

        if (_expanded.TryGetValue(name, out var known))
        {
            return known;
        }

        if (depth == MostDepth)
        {
            throw new PatternFailure(LexiconProblems.Endless(at.At, at.Text));
        }

        List<string> phrases = [.. patterns.SelectMany(pattern => Expand(pattern, depth + 1))];
        _expanded[name] = phrases;
        return phrases;
    }

    /// <summary>One pattern, read from left to right.</summary>
    private sealed class Reading(PhrasePattern pattern, YamlScalar scalar, int depth)
    {
        private readonly string _text = scalar.Text;
        private int _at;
        private int _depth = depth;

        public List<string> Whole()
        {
            var phrases = Choices();
            return _at < _text.Length ? throw new PatternFailure(LexiconProblems.Bracket(scalar.At, _text))
                : phrases.Contains("") ? throw new PatternFailure(LexiconProblems.Empty(scalar.At, _text))
                : phrases;
        }

        private List<string> Choices()
        {
            if (++_depth > MostDepth)
            {
                throw new PatternFailure(LexiconProblems.Endless(scalar.At, _text));
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
                throw new PatternFailure(LexiconProblems.Bracket(scalar.At, _text));
            }

            _at++;
            return choices;
        }

        private IReadOnlyList<string> Named()
        {
            var end = _text.IndexOf('}', _at);
            var name = end < 0 ? throw new PatternFailure(LexiconProblems.Bracket(scalar.At, _text)) : _text[(_at + 1)..end];
            _at = end + 1;
            return pattern.Named(name, scalar, _depth);
        }

        private List<string> Product(List<string> heads, IReadOnlyList<string> tails)
        {
            if ((long)heads.Count * tails.Count > MostPhrases)
            {
                throw new PatternFailure(LexiconProblems.TooMany(scalar.At, _text, MostPhrases));
            }

            var product = new List<string>(heads.Count * tails.Count);
            foreach (var head in heads)
            {
                foreach (var tail in tails)
                {
                    product.Add(string.Concat(head, tail));
                }
            }

            return product;
        }
    }

    private sealed class PatternFailure(Problem problem) : Exception
    {
        public Problem Problem => problem;
    }
}
