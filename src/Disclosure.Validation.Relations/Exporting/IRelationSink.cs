using Disclosure.Validation.Relations.Schema;

namespace Disclosure.Validation.Relations.Exporting;

/// <summary>Takes the rows of an export, in any order of relations. Nothing can be seen of them before they are complete.</summary>
public interface IRelationSink : IDisposable
{
    /// <summary>Takes a row.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="row">The values, in the order of its columns.</param>
    void Write(Relation relation, ReadOnlySpan<Field> row);

    /// <summary>Is told of what follows: rows of cells, and where they stand, of a report of that form and year.</summary>
    void BeginCells(string form, int? year);

    /// <summary>Puts everything in its place.</summary>
    void Complete();
}
