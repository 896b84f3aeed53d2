using System.Globalization;
using Disclosure.Validation.Relations.Schema;

namespace Disclosure.Validation.Relations.Judging;

/// <summary>Sees to it that relations are what this version of the library knows.</summary>
internal static class RelationVersion
{
    /// <exception cref="Problems.DisclosureInputException">They have another version.</exception>
    public static void Require(IRelations relations, string place)
    {
        using var command = relations.Connection.CreateCommand();
        command.CommandText = "SELECT MAX(version) FROM versions";
        var version = Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        if (version != RelationSchema.Version.ToString(CultureInfo.InvariantCulture))
        {
            throw RelationProblems.OtherVersion(place, version is null or "" ? "?" : version);
        }
    }
}
