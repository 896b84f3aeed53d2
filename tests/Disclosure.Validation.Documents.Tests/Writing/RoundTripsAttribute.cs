using FsCheck.Xunit;

namespace Disclosure.Validation.Documents.Tests.Writing;

/// <summary>Properties of reports that are written in a format and read back: with some of the reports by default, with all in CI.</summary>
[AttributeUsage(AttributeTargets.Class)]
#pragma warning disable xUnit3003 // It stands on classes, which have no place of a test to tell.
public sealed class RoundTripsAttribute : PropertiesAttribute
{
    private const int Part = 3;

    /// <param name="reports">How many reports each property is tried with in CI.</param>
    public RoundTripsAttribute(int reports)
    {
        Arbitrary = [typeof(RandomReports)];
        MaxTest = Environment.GetEnvironmentVariable("CI") == "true" ? reports : reports / Part;
    }
}
