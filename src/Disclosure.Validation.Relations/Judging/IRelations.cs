using System.Data.Common;

namespace Disclosure.Validation.Relations.Judging;

/// <summary>Relations in a database.</summary>
public interface IRelations : IDisposable
{
    /// <summary>The connection, in which the relations have their names; temporary tables are made in it.</summary>
    DbConnection Connection { get; }

    /// <summary>Says that only cells of that year and the one before will be asked for; null for all.</summary>
    void Narrow(int? year);
}
