using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Validation.Documents.Limits;

namespace Disclosure.Validation.Documents.Html.Styles;

/// <summary>Writes rules that stand in other rules out, one behind the other: the parser knows none that are nested.</summary>
internal sealed partial class CssNesting
{
    private const int MostDepth = 20;
    private const string Parent = "&";

    private static readonly string[] Grouping = ["@media", "@supports", "@layer", "@container", "@scope"];

    private readonly string _sheet;
    private readonly int _mostCharacters;
    private readonly string? _file;
    private readonly StringBuilder _flat = new();
    private bool _isNested;

    private CssNesting(string sheet, int mostCharacters, string? file) => (_sheet, _mostCharacters, _file) = (sheet, mostCharacters, file);

    /// <param name="sheet">A style sheet.</param>
    /// <param name="mostCharacters">How long it may get.</param>
    /// <param name="file">The document, as the caller named it.</param>
    /// <returns>The sheet itself where nothing in it is nested.</returns>
    public static string Flatten(string sheet, int mostCharacters, string? file)
    {
        var nesting = new CssNesting(sheet, mostCharacters, file);
        nesting.Write(0, sheet.Length, [], 0);
        return nesting._isNested ? nesting._flat.ToString() : sheet;
    }

    // What stands between two places: declarations, which are for the parents, and blocks.
    private void Write(int begin, int end, IReadOnlyList<string> parents, int depth)
    {
        if (_flat.Length > _mostCharacters)
        {
            throw DocumentProblems.TooManyStyles(_file);
        }

        // Nobody writes as deep; a page with brackets left open goes on to its end.
        if (depth > MostDepth)
        {
            return;
        }

        var declarations = new StringBuilder();
        var blocks = new List<(string Head, int Begin, int End)>();
        for (var i = begin; i < end;)
        {
            var stop = EndOf(i, end);
            var text = CommentPattern().Replace(_sheet[i..stop], "").Trim();
            i = stop + 1;
            if (stop < end && _sheet[stop] == '{')
            {
                var close = CloseOf(stop, end);
                blocks.Add((text, stop + 1, close));
                i = close + 1;
            }
            else if (text.Length > 0)
            {
                declarations.Append(text).Append(';');
            }
        }

        WriteDeclarations(declarations, parents);
        blocks.ForEach(block => WriteBlock(block, parents, depth));
    }

    private void WriteDeclarations(StringBuilder declarations, IReadOnlyList<string> parents)
    {
        if (parents.Count > 0)
        {
            _flat.AppendJoin(',', parents).Append('{').Append(declarations).Append('}');
        }
        else
        {
            _flat.Append(declarations);
        }
    }

    private void WriteBlock((string Head, int Begin, int End) block, IReadOnlyList<string> parents, int depth)
    {
        var (head, begin, end) = block;
        if (head.StartsWith('@') && !Array.Exists(Grouping, name => head.StartsWith(name, StringComparison.OrdinalIgnoreCase)))
        {
            _flat.Append(head).Append('{').Append(_sheet, begin, end - begin).Append('}');
            return;
        }

        _isNested |= parents.Count > 0;
        if (head.StartsWith('@'))
        {
            _flat.Append(head).Append('{');
            Write(begin, end, parents, depth + 1);
            _flat.Append('}');
        }
        else
        {
            Write(begin, end, Under(parents, head), depth + 1);
        }
    }

    private List<string> Under(IReadOnlyList<string> parents, string head)
    {
        var selectors = SheetSelector.PartsOf(head).Select(part => part.Trim()).ToList();
        if (parents.Count == 0)
        {
            return selectors;
        }

        var length = parents.Sum(parent => (long)parent.Length) * selectors.Sum(part => 1 + part.Count(Parent[0]));
        return length > _mostCharacters
            ? throw DocumentProblems.TooManyStyles(_file)
            : [.. parents.SelectMany(
                _ => selectors,
                (parent, part) => part.Contains(Parent, StringComparison.Ordinal)
                    ? part.Replace(Parent, parent, StringComparison.Ordinal)
                    : $"{parent} {part}")];
    }

    // The next sign that ends a declaration or begins or ends a block.
    private int EndOf(int from, int end)
    {
        var depth = 0;
        for (var i = from; i < end; i = Next(i, end))
        {
            depth += _sheet[i] is '(' or '[' ? 1 : _sheet[i] is ')' or ']' ? -1 : 0;
            if (_sheet[i] is '{' or '}' || (_sheet[i] == ';' && depth <= 0))
            {
                return i;
            }
        }

        return end;
    }

    private int CloseOf(int open, int end)
    {
        var depth = 0;
        for (var i = open; i < end; i = Next(i, end))
        {
            depth += _sheet[i] == '{' ? 1 : _sheet[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return end;
    }

    // Over texts, comments and escaped signs.
    private int Next(int at, int end)
    {
        if (_sheet[at] == '\\')
        {
            return at + 2;
        }

        if (_sheet[at] == '/' && at + 1 < end && _sheet[at + 1] == '*')
        {
            return Behind("*/", at + 2, end);
        }

        return _sheet[at] is '"' or '\'' ? BehindText(at, end) : at + 1;
    }

    private int Behind(string mark, int from, int end)
    {
        var found = from < end ? _sheet.IndexOf(mark, from, end - from, StringComparison.Ordinal) : -1;
        return found < 0 ? end : found + mark.Length;
    }

    private int BehindText(int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (_sheet[i] == '\\')
            {
                i++;
            }
            else if (_sheet[i] == _sheet[at] || _sheet[i] == '\n')
            {
                return i + 1;
            }
        }

        return end;
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex CommentPattern();
}
