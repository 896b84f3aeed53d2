using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Disclosure.Validation.Tests.Architecture;

/// <summary>
/// What forms, lexicons and packs say is data. A string with Chinese characters in C# is a message to people, in both languages, or stands
/// in the approved list with how many its file has: what is there still of Chinese reports in code, which can only become less.
/// </summary>
public sealed class ChineseInCodeTests
{
    [Fact]
    public void Chinese_that_is_no_message_is_in_no_file_but_those_listed_and_not_more_of_it()
    {
        var found = SourceProject.All.Values.SelectMany(project => project.Files.Select(file => (File: $"{project.Name}/{Shown(project, file)}", Strings: NoMessages(project, file).Count())))
            .Where(file => file.Strings > 0).OrderBy(file => file.File, StringComparer.Ordinal).ToList();

        ApprovedText.Matches("chinese-in-code", string.Concat(found.Select(file => $"{file.Strings,4} {file.File}\n").Append($"{found.Sum(file => file.Strings),4} in all\n")));
    }

    [Fact]
    public void A_planted_phrase_is_found_and_a_message_is_not()
    {
        var planted = SourceProject.Of(
            ("A/LocalizedText.cs", "namespace P; public sealed record LocalizedText(string Zh, string En); public enum Language { Zh, En }"),
            ("A/A.cs", """
                namespace P;
                class A
                {
                    LocalizedText Message { get; } = new("没有", "none");
                    LocalizedText With(int n) => new LocalizedText($"共{n}件", $"{n} in all");
                    string In(Language language) => language == Language.Zh ? "件" : "pieces";
                    bool Is(string text) => text.Contains("政府") || text[0] == '件' || text.StartsWith($"第{text}", System.StringComparison.Ordinal);
                    (string, string) Pair => ("没有", "none");
                    string In(string zh, string en) => zh;
                    LocalizedText Note(int n, string zh, string en) => new(zh, en);
                    LocalizedText Noted => Note(1, $"第{1}件", "the first");
                    string One(string zh) => zh;
                    string Alone => One("单独");
                    string Word => In("没有", "none");
                }
                """));

        Assert.Equal(["\"政府\"", "'件'", "$\"第{text}\"", "\"单独\""], planted.Files.SelectMany(file => NoMessages(planted, file)));
    }

    private static IEnumerable<string> NoMessages(SourceProject project, SyntaxTree file)
    {
        SemanticModel? model = null;
        foreach (var text in file.GetRoot().DescendantNodes().Where(IsText).Where(text => HoldsChinese(text.ToString())))
        {
            if (!IsMessage(text, model ??= project.Compilation.GetSemanticModel(file)))
            {
                yield return text.ToString();
            }
        }
    }

    private static bool IsText(SyntaxNode node) => node is InterpolatedStringExpressionSyntax
        || (node is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.CharacterLiteralExpression or (int)SyntaxKind.Utf8StringLiteralExpression }
            && node.Ancestors().OfType<InterpolatedStringExpressionSyntax>().FirstOrDefault() is null);

    // One of two texts that are one message: made a LocalizedText, a pair with another that is not in Chinese, or words and texts chosen by the language asked for.
    private static bool IsMessage(SyntaxNode text, SemanticModel model) => text.Ancestors().TakeWhile(node => node is not (StatementSyntax or MemberDeclarationSyntax)).Any(node => node switch
    {
        BaseObjectCreationExpressionSyntax made => model.GetTypeInfo(made).Type?.Name == "LocalizedText",
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Of", Expression: IdentifierNameSyntax { Identifier.Text: "LocalizedText" } } } => true,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "In" }, ArgumentList.Arguments: [var zh, var en] } => HoldsChinese(zh.ToString()) && !HoldsChinese(en.ToString()),
        TupleExpressionSyntax { Arguments: [var one, var other] } => HoldsChinese(one.ToString()) != HoldsChinese(other.ToString()) && IsText(one.Expression) && IsText(other.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Add", Expression: IdentifierNameSyntax { Identifier.Text: "zh" } } } => true,
        ConditionalExpressionSyntax choice => choice.Condition.ToString() is var condition && (condition.Contains("Language.", StringComparison.Ordinal) || condition is "IsZh" or "zh"),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.Text: "Zh" } } => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => IsOfBoth(model.GetSymbolInfo(call).Symbol as IMethodSymbol),
        _ => false,
    });

    // A method that takes what it says in both languages.
    private static bool IsOfBoth(IMethodSymbol? method) => method is not null
        && new[] { "zh", "en" }.All(language => method.Parameters.Any(parameter => parameter.Name == language));

    private static bool HoldsChinese(string text) => text.Any(c => c is >= '\u3400' and <= '\u9FFF');

    private static string Shown(SourceProject project, SyntaxTree file) => Path.GetRelativePath(project.Folder, file.FilePath).Replace('\\', '/');
}
