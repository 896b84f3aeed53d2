using System.Globalization;
using Disclosure.Validation.Relations.Schema;

namespace Disclosure.Validation.Relations.Judging;

/// <summary>Sees to it that relations are what this version of the library knows.</summary>
internal static class RelationVersion
{
    /// <exception cref="Problems.DisclosureInputException">They have another version, or none that can be read.</exception>
    public static void Require(IRelations relations, string place)
    {
        var known = RelationSchema.Version.ToString(CultureInfo.InvariantCulture);
        var version = relations.Connection.Ask($"SELECT CAST(MAX(version) AS VARCHAR) FROM {RelationSchema.Versions.Name}").Select(row => row.TextAt(0)).FirstOrDefault();
        if (version != known)
        {
            throw RelationProblems.OtherVersion(place, version is null or "" ? "?" : version);
        }
    }
}
