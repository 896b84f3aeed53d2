using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Validation.Documents.Docx;

/// <summary>Finds the tables that lay the page out: the tables inside of them are larger than they are.</summary>
internal sealed class TableNesting
{
    private readonly HashSet<OpenXmlElement> _frames = [];
    private readonly Stack<(int Own, int Inner)> _open = new();

    // One walk for all: a count for each table would go through the inner ones again and again.
    public TableNesting(OpenXmlElement body, CancellationToken cancellationToken) =>
        ElementWalk.Through(body, Enter, Leave, cancellationToken);

    public bool IsFrame(Table table) => _frames.Contains(table);

    private bool Enter(OpenXmlElement element)
    {
        if (element is Table)
        {
            _open.Push(default);
        }
        else if (element is TableCell && _open.TryPop(out var count))
        {
            _open.Push(count with { Own = count.Own + 1 });
        }

        return true;
    }

    private void Leave(OpenXmlElement element)
    {
        if (element is not Table)
        {
            return;
        }

        var count = _open.Pop();
        if (count.Inner > 0 && count.Inner >= count.Own)
        {
            _frames.Add(element);
        }

        if (_open.TryPop(out var outer))
        {
            _open.Push(outer with { Inner = outer.Inner + count.Own + count.Inner });
        }
    }
}
