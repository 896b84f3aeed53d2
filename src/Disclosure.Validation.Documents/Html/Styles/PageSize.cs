using AngleSharp.Dom;

namespace Disclosure.Validation.Documents.Html.Styles;

/// <summary>How large a page is, by which it is told what its style sheets may cost.</summary>
/// <param name="Elements">How many elements it has.</param>
/// <param name="Depth">How deep they nest.</param>
/// <param name="Widest">The most that one of them holds.</param>
internal readonly record struct PageSize(int Elements, int Depth, int Widest)
{
    public static PageSize Of(IElement root, int elements)
    {
        var (deepest, widest) = (0, 0);
        var open = new Stack<(INode Node, int Depth)>([(root, 1)]);
        while (open.TryPop(out var at))
        {
            (deepest, widest) = (Math.Max(deepest, at.Depth), Math.Max(widest, at.Node.ChildNodes.Length));
            for (var i = 0; i < at.Node.ChildNodes.Length; i++)
            {
                if (at.Node.ChildNodes[i] is IElement child)
                {
                    open.Push((child, at.Depth + 1));
                }
            }
        }

        return new(elements, deepest, widest);
    }
}
