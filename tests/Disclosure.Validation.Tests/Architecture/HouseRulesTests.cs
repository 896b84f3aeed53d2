using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Disclosure.Validation.Tests.Architecture;

/// <summary>The rules of the house that can be measured.</summary>
public sealed class HouseRulesTests
{
    private const int MostFiles = 15;
    private const int MostLinesOfFile = 300;
    private const int MostLinesOfFunction = 45;

    private static readonly string[] EmptyWords = ["Helper", "Helpers", "Util", "Utils", "Utility", "Manager", "Impl"];

    [Fact]
    public void Folders_files_and_functions_can_be_looked_over_and_types_are_called_by_what_they_are()
    {
        var found =
            from project in SourceProject.All.Values
            from each in Crowded(project).Concat(Long(project)).Concat(Nameless(project))
            select $"{project.Name}/{each}";

        Assert.Equal("", string.Join('\n', found));
    }

    [Fact]
    public void Only_the_yaml_folder_uses_the_yaml_library()
    {
        var library = SourceProject.All["Disclosure.Validation"];

        Assert.Empty(library.Files
            .Where(file => library.FolderOf(file).Split('/')[0] != "Yaml" && file.ToString().Contains("YamlDotNet", StringComparison.Ordinal))
            .Select(file => file.FilePath));
    }

    [Fact]
    public void Planted_violations_are_found()
    {
        var lines = string.Concat(Enumerable.Repeat("        System.GC.Collect();\n", 50));
        var planted = SourceProject.Of(
        [
            .. Enumerable.Range(0, 16).Select(number => ($"A/File{number}.cs", $"class C{number};")),
            ("B/TextHelper.cs", $"class TextHelper\n{{\n    void Go()\n    {{\n{lines}    }}\n}}\n{new string('\n', 300)}"),
        ]);

        Assert.Equal(["A: more than 15 files"], Crowded(planted));
        Assert.Equal(["B/TextHelper.cs: more than 300 lines", "B/TextHelper.cs: Go has more than 45 lines"], Long(planted));
        Assert.Equal(["B/TextHelper.cs: TextHelper"], Nameless(planted));
    }

    private static IEnumerable<string> Crowded(SourceProject project) => project.Files
        .GroupBy(project.FolderOf)
        .Where(folder => folder.Count() > MostFiles)
        .Select(folder => $"{folder.Key}: more than {MostFiles} files");

    private static IEnumerable<string> Long(SourceProject project)
    {
        foreach (var file in project.Files)
        {
            var length = file.GetText().Lines.Count - 1;
            if (length > MostLinesOfFile)
            {
                yield return $"{Shown(project, file)}: more than {MostLinesOfFile} lines";
            }

            foreach (var function in file.GetRoot().DescendantNodes().Where(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax))
            {
                var span = function.SyntaxTree.GetLineSpan(function.Span);
                if (span.EndLinePosition.Line - span.StartLinePosition.Line + 1 > MostLinesOfFunction)
                {
                    yield return $"{Shown(project, file)}: {NameOf(function)} has more than {MostLinesOfFunction} lines";
                }
            }
        }
    }

    private static string NameOf(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        LocalFunctionStatementSyntax local => local.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        _ => function.Kind().ToString(),
    };

    private static IEnumerable<string> Nameless(SourceProject project) =>
        from file in project.Files
        from type in file.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
        where EmptyWords.Any(word => type.Identifier.Text.EndsWith(word, StringComparison.Ordinal))
        select $"{Shown(project, file)}: {type.Identifier.Text}";

    private static string Shown(SourceProject project, SyntaxTree file) =>
        Path.GetRelativePath(project.Folder, file.FilePath).Replace('\\', '/');
}
