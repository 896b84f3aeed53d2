using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Disclosure.Validation.Benchmarks.Mutants;

/// <summary>What an operator or a call is changed to.</summary>
internal static class MutantOperators
{
    private static readonly Dictionary<string, string> Opposites = new()
    {
        ["Any"] = "All",
        ["All"] = "Any",
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["First"] = "Last",
        ["Last"] = "First",
        ["FirstOrDefault"] = "LastOrDefault",
        ["LastOrDefault"] = "FirstOrDefault",
        ["Skip"] = "Take",
        ["Take"] = "Skip",
        ["StartsWith"] = "EndsWith",
        ["EndsWith"] = "StartsWith",
        ["IndexOf"] = "LastIndexOf",
        ["LastIndexOf"] = "IndexOf",
        ["OrderBy"] = "OrderByDescending",
        ["OrderByDescending"] = "OrderBy",
        ["ThenBy"] = "ThenByDescending",
        ["Union"] = "Intersect",
        ["Intersect"] = "Union",
    };

    public static SyntaxKind? Of(SyntaxKind kind) => kind switch
    {
        SyntaxKind.AddExpression => SyntaxKind.SubtractExpression,
        SyntaxKind.SubtractExpression => SyntaxKind.AddExpression,
        SyntaxKind.MultiplyExpression => SyntaxKind.DivideExpression,
        SyntaxKind.DivideExpression or SyntaxKind.ModuloExpression => SyntaxKind.MultiplyExpression,
        SyntaxKind.LessThanExpression => SyntaxKind.LessThanOrEqualExpression,
        SyntaxKind.LessThanOrEqualExpression => SyntaxKind.LessThanExpression,
        SyntaxKind.GreaterThanExpression => SyntaxKind.GreaterThanOrEqualExpression,
        SyntaxKind.GreaterThanOrEqualExpression => SyntaxKind.GreaterThanExpression,
        SyntaxKind.EqualsExpression => SyntaxKind.NotEqualsExpression,
        SyntaxKind.NotEqualsExpression => SyntaxKind.EqualsExpression,
        SyntaxKind.LogicalAndExpression => SyntaxKind.LogicalOrExpression,
        SyntaxKind.LogicalOrExpression => SyntaxKind.LogicalAndExpression,
        SyntaxKind.BitwiseAndExpression => SyntaxKind.BitwiseOrExpression,
        SyntaxKind.BitwiseOrExpression => SyntaxKind.BitwiseAndExpression,
        SyntaxKind.LeftShiftExpression => SyntaxKind.RightShiftExpression,
        SyntaxKind.RightShiftExpression => SyntaxKind.LeftShiftExpression,
        _ => null,
    };

    /// <summary>A call to the opposite of a method; <c>Math.Abs</c> and a filter are left out.</summary>
    public static IEnumerable<ExpressionSyntax> Of(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } access)
        {
            yield break;
        }

        if (name.Identifier.Text is "Abs" && call.ArgumentList.Arguments is [var only])
        {
            yield return only.Expression;
        }
        else if (name.Identifier.Text is "Where" or "Distinct" or "Trim")
        {
            yield return access.Expression;
        }
        else if (Opposites.TryGetValue(name.Identifier.Text, out var opposite))
        {
            yield return call.WithExpression(access.WithName(IdentifierName(opposite)));
        }
    }
}
