using Disclosure.Validation.Rules.Expressions.Tokens;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Expressions;

/// <summary>What a rule is applied to, one after the other.</summary>
/// <param name="Quantifier">Rows, columns, cells or sections.</param>
/// <param name="Tables">The ids of the tables, or of the sections; <c>*</c> for all.</param>
/// <param name="Names">Row or column names or wildcards that limit the quantifier; empty for all.</param>
/// <param name="Conditions">What must hold of a bound row, column or cell; all of them.</param>
internal sealed record EachClause(
    Quantifier Quantifier,
    EquatableList<EachName> Tables,
    EquatableList<EachName> Names,
    EquatableList<EachCondition> Conditions);

internal enum Quantifier
{
    Row,
    Column,
    Cell,
    Section,
}

/// <summary>A condition of a <c>where</c>: <c>kind = count</c>, <c>column != total</c>, <c>row = handled.refused.*, new</c>.</summary>
internal sealed record EachCondition(EachProperty Property, bool Negated, EquatableList<EachName> Values);

/// <summary>A name or wildcard, and where it begins in the text.</summary>
internal readonly record struct EachName(string Text, Position At);

internal enum EachProperty
{
    Table,
    Row,
    Column,
    Kind,
}
