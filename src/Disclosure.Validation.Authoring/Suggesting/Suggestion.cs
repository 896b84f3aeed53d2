using System.Text;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Authoring.Suggesting;

/// <summary>A rule that the reports at hand keep nearly all, as a pack states it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">What it says.</param>
/// <param name="Each">What it is applied to; null for the report as a whole.</param>
/// <param name="Check">The check.</param>
/// <param name="Basis">How many reports it was seen in.</param>
/// <param name="Tests">Its tests, each in one line.</param>
internal sealed record Suggestion(string Id, LocalizedText Title, string? Each, string Check, LocalizedText Basis, IReadOnlyList<string> Tests)
{
    /// <summary>The kind of issuer that it is for; null for all.</summary>
    public IssuerLevel? Level { get; init; }

    /// <summary>An id of these parts: <c>SUGGEST-SIZE-REQUESTS</c>.</summary>
    public static string IdOf(params IEnumerable<string> parts) =>
        string.Join('-', parts.Prepend("suggest")).ToUpperInvariant().Replace('.', '-').Replace('_', '-');

    public void Write(StringBuilder yaml)
    {
        yaml.Append("  ").Append(Id).Append(":\n")
            .Append("    title: {zh: ").Append(Quoted(Title.Zh)).Append(", en: ").Append(Quoted(Title.En)).Append("}\n")
            .Append(Each is null ? "" : $"    each: {Each}\n")
            .Append("    check: ").Append(Check).Append('\n')
            .Append("    standing: advisory\n    severity: info\n")
            .Append(Level is { } level ? $"    issuers: [{CommonShapes.NameOf(level)}]\n" : "")
            .Append("    basis: ").Append(Quoted($"{Basis.Zh} ({Basis.En})")).Append('\n')
            .Append("    tests:\n");
        foreach (var test in Tests)
        {
            yaml.Append("      - {").Append(Level is { } of ? $"level: {CommonShapes.NameOf(of)}, " : "").Append(test).Append("}\n");
        }
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
