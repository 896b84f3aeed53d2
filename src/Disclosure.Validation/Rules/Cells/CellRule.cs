using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Rules.Cells;

/// <summary>A rule that requires something of each of a set of cells.</summary>
public sealed record CellRule : Rule
{
    /// <summary>What it requires.</summary>
    public required CellRequirement Requirement { get; init; }

    internal override string Print() => CommonShapes.NameOf(Requirement);
}
