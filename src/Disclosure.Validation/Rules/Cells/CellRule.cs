using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Rules.Cells;

/// <summary>A rule that requires something of each of a set of cells.</summary>
public sealed record CellRule : Rule
{
    /// <summary>What it requires.</summary>
    public required CellRequirement Requirement { get; init; }

    internal override string Print() => CommonShapes.NameOf(Requirement);

    private protected override LocalizedText Required => Requirement == CellRequirement.Filled
        ? new("填有数字或“不适用”符号", "holds a number or a sign that it does not apply")
        : new("为整数", "is a whole number");
}
