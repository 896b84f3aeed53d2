using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Disclosure.Validation.Tests.Architecture;

/// <summary>
/// Reads from the source what the problems say that it can make: each place that makes one is followed back through the
/// factories that hand it their words, to the words themselves.
/// </summary>
internal sealed class ProblemFactories
{
    // What is said of a text of the language gets its code and its place where the rule is compiled.
    private static readonly Dictionary<string, string?> Made = new(StringComparer.Ordinal)
    {
        ["Problem"] = null,
        ["Mistake"] = null,
        ["ParseFailure"] = "rule.syntax",
    };

    private readonly Dictionary<SyntaxTree, SemanticModel> _models;
    private readonly ILookup<string, InvocationExpressionSyntax> _calls;

    public ProblemFactories(IEnumerable<SourceProject> projects)
    {
        _models = projects.SelectMany(project => project.Files, (project, file) => (file, project.Compilation))
            .ToDictionary(each => each.file, each => each.Compilation.GetSemanticModel(each.file));
        _calls = Nodes<InvocationExpressionSyntax>().ToLookup(call => NameOf(call.Expression), StringComparer.Ordinal);
    }

    /// <summary>All of them, each once; one without words of its own only where its code has no other.</summary>
    public IReadOnlyList<ProblemText> All() =>
    [
        .. Found().Distinct().GroupBy(problem => problem.Code)
            .SelectMany(group => group.Any(problem => problem.Found.SaysSomething) ? group.Where(problem => problem.Found.SaysSomething) : group),
    ];

    private IEnumerable<ProblemText> Found() => Nodes<BaseObjectCreationExpressionSyntax>()
        .Where(creation => creation is ImplicitObjectCreationExpressionSyntax || Made.ContainsKey(NameOf(((ObjectCreationExpressionSyntax)creation).Type)))
        .Where(creation => _models[creation.SyntaxTree].GetTypeInfo(creation).Type is { } type && Made.ContainsKey(type.Name))
        .SelectMany(Texts);

    private IEnumerable<T> Nodes<T>() where T : SyntaxNode => _models.Keys.SelectMany(file => file.GetRoot().DescendantNodes().OfType<T>());

    private IEnumerable<ProblemText> Texts(BaseObjectCreationExpressionSyntax creation)
    {
        var parts = PartsOf(creation);
        foreach (var bound in Bind(parts))
        {
            var codes = bound.TryGetValue("Code", out var code) && code is not null
                ? Constants(code)
                : Made[_models[creation.SyntaxTree].GetTypeInfo(creation).Type!.Name] is { } fixedCode ? [fixedCode] : [];
            foreach (var id in codes)
            {
                yield return new ProblemText(
                    id,
                    Join(bound.GetValueOrDefault("Found")) ?? new(BothTexts.Hole, BothTexts.Hole),
                    Join(bound.GetValueOrDefault("Expected")),
                    Join(bound.GetValueOrDefault("Hint")));
            }
        }
    }

    private BothTexts? Join(ExpressionSyntax? part)
    {
        var texts = Words(part).Where(text => text.SaysSomething).Distinct().ToList();
        return texts.Count == 0
            ? null
            : new BothTexts(string.Join(" / ", texts.Select(text => text.Zh)), string.Join(" / ", texts.Select(text => text.En)));
    }

    private Dictionary<string, ExpressionSyntax?> PartsOf(BaseObjectCreationExpressionSyntax creation)
    {
        var parts = new Dictionary<string, ExpressionSyntax?>(StringComparer.Ordinal);
        if (_models[creation.SyntaxTree].GetSymbolInfo(creation).Symbol is IMethodSymbol constructor && creation.ArgumentList is { } given)
        {
            foreach (var (name, value) in Given(constructor, given))
            {
                parts[name] = value;
            }
        }

        foreach (var assignment in creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>() ?? [])
        {
            parts[assignment.Left.ToString()] = assignment.Right;
        }

        return parts.Where(part => part.Key is "Code" or "Found" or "Expected" or "Hint").ToDictionary();
    }

    // Where a part is a parameter of the method that it stands in, every call of the method is one more way to make it.
    private IEnumerable<Dictionary<string, ExpressionSyntax?>> Bind(Dictionary<string, ExpressionSyntax?> parts)
    {
        var parameter = parts.Values.OfType<ExpressionSyntax>().Select(ParameterOf).OfType<IParameterSymbol>().FirstOrDefault();
        if (parameter?.ContainingSymbol is not IMethodSymbol method)
        {
            return [parts];
        }

        var calls = _calls[method.Name].Where(call => IsCallOf(call, method)).ToList();
        return calls.Count == 0 ? [parts] : calls.SelectMany(call =>
        {
            var given = Given(method, call.ArgumentList).DistinctBy(pair => pair.Name).ToDictionary(pair => pair.Name, pair => pair.Value);
            return Bind(parts.ToDictionary(
                part => part.Key,
                part => part.Value is { } value && ParameterOf(value) is { } passed ? given.GetValueOrDefault(passed.Name) : part.Value));
        });
    }

    private bool IsCallOf(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        var info = _models[call.SyntaxTree].GetSymbolInfo(call);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is IMethodSymbol called && KeyOf(called) == KeyOf(method);
    }

    private static string? KeyOf(IMethodSymbol method) => (method.ReducedFrom ?? method).OriginalDefinition.GetDocumentationCommentId() is { } id
        ? $"{method.ContainingAssembly.Name} {id}"
        : null;

    private static IEnumerable<(string Name, ExpressionSyntax Value)> Given(IMethodSymbol method, ArgumentListSyntax arguments) =>
        arguments.Arguments.Select((argument, index) =>
            (argument.NameColon?.Name.Identifier.Text ?? method.Parameters[Math.Min(index, method.Parameters.Length - 1)].Name, argument.Expression));

    private IParameterSymbol? ParameterOf(ExpressionSyntax expression) => expression is IdentifierNameSyntax
        ? _models[expression.SyntaxTree].GetSymbolInfo(expression).Symbol as IParameterSymbol
        : null;

    private IEnumerable<string> Constants(ExpressionSyntax expression) => expression is ConditionalExpressionSyntax choice
        ? Constants(choice.WhenTrue).Concat(Constants(choice.WhenFalse))
        : _models[expression.SyntaxTree].GetConstantValue(expression).Value is string code ? [code] : [];

    // The texts that an expression may stand for.
    private IEnumerable<BothTexts> Words(ExpressionSyntax? expression, int depth = 0) => expression switch
    {
        null or LiteralExpressionSyntax => [],
        _ when depth > 4 => [new(BothTexts.Hole, BothTexts.Hole)],
        ConditionalExpressionSyntax choice => Words(choice.WhenTrue, depth).Concat(Words(choice.WhenFalse, depth)),
        SwitchExpressionSyntax choice => choice.Arms.SelectMany(arm => Words(arm.Expression, depth)),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var zh, var en] } => [new(Text(zh.Expression), Text(en.Expression))],
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Of" }, ArgumentList.Arguments: [var zh, var en] } =>
            [new(Text(zh.Expression), Text(en.Expression))],
        _ => Sources(_models[expression.SyntaxTree].GetSymbolInfo(expression).Symbol).SelectMany(source => Words(source, depth + 1))
            .DefaultIfEmpty(new(BothTexts.Hole, BothTexts.Hole)),
    };

    // What a local variable, a field, a property or a method is worked out from.
    private IEnumerable<ExpressionSyntax> Sources(ISymbol? symbol) => symbol is null or IParameterSymbol ? [] :
        symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).Where(node => _models.ContainsKey(node.SyntaxTree)).SelectMany(node => node switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } => [value],
            PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => [value],
            MethodDeclarationSyntax { ExpressionBody.Expression: var value } => [value],
            MethodDeclarationSyntax { Body: { } body } => body.DescendantNodes().OfType<ReturnStatementSyntax>().Select(each => each.Expression).OfType<ExpressionSyntax>(),
            _ => Enumerable.Empty<ExpressionSyntax>(),
        });

    private string Text(ExpressionSyntax expression) => expression switch
    {
        InterpolatedStringExpressionSyntax text => string.Concat(text.Contents.Select(part => part switch
        {
            InterpolatedStringTextSyntax plain => plain.TextToken.ValueText,
            InterpolationSyntax hole => _models[hole.SyntaxTree].GetConstantValue(hole.Expression) is { HasValue: true, Value: var value }
                ? Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)
                : BothTexts.Hole,
            _ => "",
        })),
        InvocationExpressionSyntax { ArgumentList.Arguments: [var only] } call when NameOf(call.Expression) == nameof(FormattableString.Invariant) =>
            Text(only.Expression),
        _ => _models[expression.SyntaxTree].GetConstantValue(expression).Value as string ?? BothTexts.Hole,
    };

    private static string NameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
        MemberBindingExpressionSyntax member => member.Name.Identifier.Text,
        SimpleNameSyntax name => name.Identifier.Text,
        QualifiedNameSyntax name => name.Right.Identifier.Text,
        _ => "",
    };
}
