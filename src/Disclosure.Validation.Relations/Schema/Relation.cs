namespace Disclosure.Validation.Relations.Schema;

/// <summary>A relation: what its rows say, and its columns.</summary>
/// <param name="Name">The name.</param>
/// <param name="Says">What a row says, in a sentence.</param>
/// <param name="Columns">The columns.</param>
public sealed record Relation(string Name, string Says, IReadOnlyList<Column> Columns);

/// <summary>A column.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Says">What it means.</param>
public sealed record Column(string Name, ColumnType Type, string Says);

/// <summary>What a column holds.</summary>
public enum ColumnType
{
    /// <summary>A whole number of 64 bits.</summary>
    Whole,

    /// <summary>A cell's number: 15 digits before the point, 10 behind it.</summary>
    Number,

    /// <summary>A sum of cells' numbers: 28 digits before the point, 10 behind it.</summary>
    Sum,

    /// <summary>A text.</summary>
    Characters,
}
