namespace Disclosure.Validation.Evaluation;

/// <summary>Which of several versions of a report counts: reports of one issuer for one year.</summary>
public enum VersionPreference
{
    /// <summary>All of them are checked, and differences between them found.</summary>
    None,

    /// <summary>
    /// The one with the latest day of publication, where every version has one; the others are set aside. Versions of one day, or
    /// of a day unknown, are treated as with <see cref="None"/>. The time of a file says nothing of its content.
    /// </summary>
    Newest,
}

/// <summary>A report that is not checked because a later version of it is.</summary>
/// <param name="Index">The position of the report.</param>
/// <param name="By">The position of the later version.</param>
public readonly record struct SupersededReport(int Index, int By);
