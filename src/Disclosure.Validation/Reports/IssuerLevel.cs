namespace Disclosure.Validation.Reports;

/// <summary>
/// What kind of body issues a report: on it depend the day by which the report is due, and what the report may hold.
/// </summary>
public enum IssuerLevel
{
    /// <summary>A department of a local government of any level, a sub-district office, or another body below one.</summary>
    Department,

    /// <summary>The office of a local government (办公厅、办公室), which reports what was done in the government's own name.</summary>
    Office,

    /// <summary>The people's government of a township or town (乡、民族乡、镇).</summary>
    Township,

    /// <summary>The government of a county, a district or a city without districts (县、区、旗、县级市), with all below it.</summary>
    County,

    /// <summary>The government of a city with districts, an autonomous prefecture or a league, with all below it.</summary>
    Prefecture,

    /// <summary>The government of a province, an autonomous region or a city under the central government, with all below it.</summary>
    Province,

    /// <summary>A department of the State Council (国务院部门).</summary>
    State,
}
