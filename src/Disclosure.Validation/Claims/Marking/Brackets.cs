using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Marking;

/// <summary>Where each bracket of a text closes: within its paragraph, or not at all.</summary>
internal sealed class Brackets
{
    private readonly Dictionary<int, int> _closing = [];

    public Brackets(MarkedText text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Count; i++)
        {
            switch (text[i].Role)
            {
                case Role.Open:
                    open.Push(i);
                    break;
                case Role.Close when open.TryPop(out var start):
                    _closing[start] = i;
                    break;
                case Role.Line:
                    open.Clear();
                    break;
            }
        }
    }

    /// <summary>The mark that closes the bracket of that mark; -1 where none does.</summary>
    public int Closes(int open) => _closing.GetValueOrDefault(open, -1);
}
