using Disclosure.Validation.Documents.Limits;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Validation.Documents.Pdf.Files;

/// <summary>The pages of a document in order, each node of their tree taken once.</summary>
internal sealed class PageTree
{
    private readonly PdfObjects _objects;
    private readonly PdfBudget _budget;
    private readonly HashSet<IndirectReference> _taken = [];
    private readonly List<PageNode> _pages = [];

    private PageTree(PdfObjects objects, PdfBudget budget) => (_objects, _budget) = (objects, budget);

    public static IReadOnlyList<PageNode> PagesOf(PdfObjects objects, PdfBudget budget)
    {
        var tree = new PageTree(objects, budget);
        var catalog = objects.Resolve<DictionaryToken>(objects.Trailer, NameToken.Root);
        if (catalog is not null && catalog.TryGet(NameToken.Pages, out var pages))
        {
            tree.Add(pages, []);
        }

        return tree._pages;
    }

    private void Add(IToken token, IReadOnlyList<DictionaryToken> parents)
    {
        // What is not there counts as a page, so that the numbers of the others stay.
        var node = _objects.Resolve(token) as DictionaryToken ?? DictionaryToken.Empty;
        if (IsPage(node))
        {
            AddPage(new PageNode(node, parents));
        }
        else if (token is not IndirectReferenceToken reference || _taken.Add(reference.Data))
        {
            AddKids(node, parents);
        }
    }

    private void AddPage(PageNode page)
    {
        _pages.Add(page);
        if (_pages.Count > _budget.Limits.MaxPages)
        {
            throw _budget.Refuse(DocumentProblems.TooManyPages(_budget.File, _budget.Limits.MaxPages));
        }
    }

    private void AddKids(DictionaryToken node, IReadOnlyList<DictionaryToken> parents)
    {
        if (parents.Count >= _budget.Limits.MaxDepth)
        {
            throw _budget.Refuse(DocumentProblems.TooDeep(_budget.File, _budget.Limits.MaxDepth));
        }

        DictionaryToken[] below = [.. parents, node];
        foreach (var kid in _objects.Resolve<ArrayToken>(node, NameToken.Kids)?.Data ?? [])
        {
            _budget.Step();
            Add(kid, below);
        }
    }

    private bool IsPage(DictionaryToken node) => _objects.Resolve<NameToken>(node, NameToken.Type) is { } type
        ? type == NameToken.Page
        : _objects.Resolve<ArrayToken>(node, NameToken.Kids) is null;
}
