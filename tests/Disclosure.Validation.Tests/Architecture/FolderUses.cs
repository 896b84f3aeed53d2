using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Disclosure.Validation.Tests.Architecture;

/// <summary>That a file uses a type of another folder.</summary>
/// <param name="File">The file, from the project's folder.</param>
/// <param name="From">The folder of the file.</param>
/// <param name="To">The folder of the type.</param>
/// <param name="Type">The type.</param>
/// <param name="Project">The project of the type.</param>
/// <param name="IsInternal">Whether the type, or the member of it that is used, is internal.</param>
internal sealed record FolderUse(string File, string From, string To, string Type, string Project, bool IsInternal)
{
    public override string ToString() => $"{File} uses {(To.Length == 0 ? "" : To + "/")}{Type}";
}

/// <summary>Finds what the files of a project use, as the compiler resolves it: a namespace around a file needs no <c>using</c>.</summary>
internal static class FolderUses
{
    private static readonly Lazy<Dictionary<string, (string Project, string Folder)>> AllHomes =
        new(() => Homes([.. SourceProject.All.Values]));

    private static readonly ConcurrentDictionary<SourceProject, Lazy<IReadOnlyList<FolderUse>>> Found = new();

    public static IReadOnlyList<FolderUse> Of(SourceProject project) =>
        Found.GetOrAdd(project, each => new Lazy<IReadOnlyList<FolderUse>>(() => Find(each))).Value;

    private static IReadOnlyList<FolderUse> Find(SourceProject project)
    {
        var homes = SourceProject.All.ContainsKey(project.Name) ? AllHomes.Value : Homes([project]);
        return
        [
            .. project.Files.AsParallel().SelectMany(file =>
            {
                var path = Path.GetRelativePath(project.Folder, file.FilePath).Replace('\\', '/');
                var from = project.FolderOf(file);
                return Symbols(project.Compilation.GetSemanticModel(file), file)
                    .Select(symbol => (Type: TypeOf(symbol), IsInternal: IsInternal(symbol)))
                    .Where(used => used.Type is not null)
                    .Select(used => homes.TryGetValue(KeyOf(used.Type!), out var home)
                        ? new FolderUse(path, from, home.Folder, used.Type!.Name, home.Project, used.IsInternal)
                        : null)
                    .OfType<FolderUse>()
                    .Where(use => use.Project != project.Name || use.From != use.To)
                    .Distinct();
            }),
        ];
    }

    /// <summary>Folders that use each other in a circle, each circle once, with what closes it.</summary>
    public static IReadOnlyList<string> Circles(IEnumerable<FolderUse> uses)
    {
        var edges = uses.GroupBy(use => use.From).ToDictionary(
            group => group.Key, group => group.Select(use => use.To).Where(to => to != group.Key).ToHashSet(), StringComparer.Ordinal);
        var reach = edges.Keys.ToDictionary(folder => folder, folder => Reachable(folder, edges), StringComparer.Ordinal);
        return
        [
            .. reach.Keys
                .Where(folder => reach[folder].Contains(folder))
                .Select(folder => string.Join(" <-> ", reach[folder]
                    .Where(other => reach.TryGetValue(other, out var back) && back.Contains(folder))
                    .Append(folder)
                    .Distinct()
                    .Select(name => name.Length == 0 ? "(root)" : name)
                    .Order(StringComparer.Ordinal)))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }

    private static HashSet<string> Reachable(string folder, Dictionary<string, HashSet<string>> edges)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var next))
        {
            foreach (var to in edges.GetValueOrDefault(next, []).Where(seen.Add))
            {
                open.Push(to);
            }
        }

        return seen;
    }

    private static Dictionary<string, (string Project, string Folder)> Homes(IReadOnlyList<SourceProject> projects)
    {
        var homes = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var owner in projects)
        {
            foreach (var file in owner.Files)
            {
                var model = owner.Compilation.GetSemanticModel(file);
                foreach (var declared in file.GetRoot().DescendantNodes(node => node is not MemberDeclarationSyntax or BaseNamespaceDeclarationSyntax)
                    .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax))
                {
                    if (model.GetDeclaredSymbol(declared) is INamedTypeSymbol type)
                    {
                        homes.TryAdd(KeyOf(type), (owner.Name, owner.FolderOf(file)));
                    }
                }
            }
        }

        return homes;
    }

    private static IEnumerable<ISymbol> Symbols(SemanticModel model, SyntaxTree file)
    {
        foreach (var node in file.GetRoot().DescendantNodes(node => node is not UsingDirectiveSyntax))
        {
            var symbol = node switch
            {
                SimpleNameSyntax name => SymbolOf(model.GetSymbolInfo(name)),
                BaseObjectCreationExpressionSyntax creation => SymbolOf(model.GetSymbolInfo(creation)),
                _ => null,
            };
            if (symbol is not null and not INamespaceSymbol)
            {
                yield return symbol;
            }
        }
    }

    private static ISymbol? SymbolOf(SymbolInfo info) => info.Symbol ?? info.CandidateSymbols.FirstOrDefault();

    private static INamedTypeSymbol? TypeOf(ISymbol symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        return type?.OriginalDefinition;
    }

    // A type is another symbol in every project that refers to its own.
    private static string KeyOf(INamedTypeSymbol type) => $"{type.ContainingAssembly?.Name} {type.GetDocumentationCommentId()}";

    private static bool IsInternal(ISymbol symbol)
    {
        for (ISymbol? each = symbol; each is not null and not INamespaceSymbol; each = each.ContainingSymbol)
        {
            if (each.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedAndInternal)
            {
                return true;
            }
        }

        return false;
    }
}
