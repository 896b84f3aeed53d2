using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Disclosure.Validation.Benchmarks.Mutants;

/// <summary>Writes the mutants of a file beside its code, each behind a switch, so that all of them are compiled in one build.</summary>
internal sealed class MutantRewriter(string file, int first, Func<string, bool> isWanted) : CSharpSyntaxRewriter
{
    private readonly List<Mutant> _mutants = [];
    private readonly Dictionary<string, int> _seen = [];
    private int _next = first;

    public IReadOnlyList<Mutant> Mutants => _mutants;

    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    public override SyntaxNode? VisitEnumDeclaration(EnumDeclarationSyntax node) => node;

    public override SyntaxNode? VisitParameter(ParameterSyntax node) => node;

    public override SyntaxNode? VisitCaseSwitchLabel(CaseSwitchLabelSyntax node) => node;

    // Patterns hold constants, which no switch can change.
    public override SyntaxNode? VisitIsPatternExpression(IsPatternExpressionSyntax node) => node;

    public override SyntaxNode? VisitConstantPattern(ConstantPatternSyntax node) => node;

    public override SyntaxNode? VisitRelationalPattern(RelationalPatternSyntax node) => node;

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) =>
        node.Modifiers.Any(SyntaxKind.ConstKeyword) ? node : base.VisitFieldDeclaration(node);

    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) =>
        node.Modifiers.Any(SyntaxKind.ConstKeyword) ? node : base.VisitLocalDeclarationStatement(node);

    public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
    {
        var visited = (IfStatementSyntax)base.VisitIfStatement(node)!;
        return visited.WithCondition(Negated(node.Condition, visited.Condition));
    }

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node)
    {
        var visited = (WhileStatementSyntax)base.VisitWhileStatement(node)!;
        return visited.WithCondition(Negated(node.Condition, visited.Condition));
    }

    public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        var visited = (ConditionalExpressionSyntax)base.VisitConditionalExpression(node)!;
        return visited.WithCondition(Negated(node.Condition, visited.Condition));
    }

    public override SyntaxNode? VisitWhenClause(WhenClauseSyntax node)
    {
        var visited = (WhenClauseSyntax)base.VisitWhenClause(node)!;
        return visited.WithCondition(Negated(node.Condition, visited.Condition));
    }

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var visited = (BinaryExpressionSyntax)base.VisitBinaryExpression(node)!;
        return MutantOperators.Of(node.Kind()) is { } kind && !Declares(node)
            ? Switched(node, visited, [BinaryExpression(kind, node.Left, node.Right)])
            : visited;
    }

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        var visited = (ExpressionSyntax)base.VisitInvocationExpression(node)!;
        return Declares(node) ? visited : Switched(node, visited, MutantOperators.Of(node));
    }

    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node) => node.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => Switched(node, node, [LiteralExpression(SyntaxKind.FalseLiteralExpression)]),
        SyntaxKind.FalseLiteralExpression => Switched(node, node, [LiteralExpression(SyntaxKind.TrueLiteralExpression)]),
        SyntaxKind.NumericLiteralExpression when node.Token.Value is int number =>
            Switched(node, node, [LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(number + 1))]),
        _ => node,
    };

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        var visited = (ExpressionStatementSyntax)base.VisitExpressionStatement(node)!;
        return !Declares(node) && Add(node, "nothing") is { } id
            ? Block(IfStatement(PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, Is(id)), Block(visited)))
            : visited;
    }

    // A condition that gives names to what it finds can't stand twice: it is made one thing always.
    private ExpressionSyntax Negated(ExpressionSyntax node, ExpressionSyntax visited)
    {
        if (node.IsKind(SyntaxKind.EqualsExpression) || node.IsKind(SyntaxKind.NotEqualsExpression))
        {
            // Its opposite is there already.
            return visited;
        }

        if (!Declares(node))
        {
            return Switched(node, visited, [PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, ParenthesizedExpression(node.WithoutTrivia()))]);
        }

        // What is found out by a denial is known where the condition is false.
        return node.ToString().StartsWith('!') || node.ToString().Contains(" is not ", StringComparison.Ordinal)
            ? Fixed("true", SyntaxKind.LogicalOrExpression, Is)
            : Fixed("false", SyntaxKind.LogicalAndExpression, id => PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, Is(id)));

        ExpressionSyntax Fixed(string now, SyntaxKind kind, Func<int, ExpressionSyntax> end) =>
            Add(node, now) is { } id ? BinaryExpression(kind, ParenthesizedExpression(visited), end(id)) : visited;
    }

    private ExpressionSyntax Switched(ExpressionSyntax node, ExpressionSyntax visited, IEnumerable<ExpressionSyntax> changes)
    {
        var result = visited.WithoutTrivia();
        foreach (var change in changes)
        {
            if (Add(node, change.NormalizeWhitespace().ToString()) is { } id)
            {
                result = ParenthesizedExpression(ConditionalExpression(Is(id), ParenthesizedExpression(change.WithoutTrivia()), result));
            }
        }

        return result.WithTriviaFrom(visited);
    }

    private int? Add(SyntaxNode node, string now)
    {
        var was = string.Join(' ', node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var member = node.Ancestors().OfType<MemberDeclarationSyntax>().First() switch
        {
            BaseMethodDeclarationSyntax method => method is MethodDeclarationSyntax named ? named.Identifier.Text : method.Kind().ToString(),
            PropertyDeclarationSyntax property => property.Identifier.Text,
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            var other => other.Kind().ToString(),
        };
        var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        var mutant = new Mutant(_next, file, member, was, now, line);
        var times = _seen[mutant.Key] = _seen.GetValueOrDefault(mutant.Key) + 1;
        mutant = times == 1 ? mutant : mutant with { Member = string.Create(CultureInfo.InvariantCulture, $"{member} ({times})") };
        if (!isWanted(mutant.Key))
        {
            return null;
        }

        _next++;
        _mutants.Add(mutant);
        return mutant.Id;
    }

    private static bool Declares(SyntaxNode node) =>
        node.DescendantNodes(inner => inner is not AnonymousFunctionExpressionSyntax).Any(inner => inner is VariableDesignationSyntax);

    private static InvocationExpressionSyntax Is(int id) =>
        (InvocationExpressionSyntax)ParseExpression(string.Create(CultureInfo.InvariantCulture, $"global::Mutation.Is({id})"));
}
