using System.Text;

namespace Disclosure.Validation.Documents.Characters;

/// <summary>Text as a browser shows it: runs of blanks are one, and none at the ends.</summary>
internal sealed class FlowingText
{
    private readonly StringBuilder _text = new();
    private bool _isBlankDue;

    public void Append(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) && !NoBreakBlank.IsBetweenDigits(text, i))
            {
                Break();
                continue;
            }

            if (_isBlankDue)
            {
                _text.Append(' ');
                _isBlankDue = false;
            }

            _text.Append(c);
        }
    }

    /// <summary>Keeps what comes next apart from what was before.</summary>
    public void Break() => _isBlankDue = _text.Length > 0;

    /// <summary>The text so far; what comes next begins anew.</summary>
    public string Take()
    {
        if (_text.Length == 0)
        {
            return "";
        }

        var text = _text.ToString();
        _text.Clear();
        _isBlankDue = false;
        return text;
    }
}
