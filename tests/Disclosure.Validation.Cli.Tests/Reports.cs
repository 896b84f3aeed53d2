using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Cli.Tests;

/// <summary>Reports made for tests.</summary>
internal static class Reports
{
    /// <summary>A report in which every figure is zero, so that every sum holds.</summary>
    public static DisclosureReport Sound(int year = 2022, string issuer = "甲市乙区人民政府")
    {
        var builder = TestReports.Zero();
        (builder.Issuer, builder.Year) = (issuer, year);
        return builder.Build();
    }

    /// <summary>A report with an error: the total of a row is not the sum of its parts.</summary>
    public static DisclosureReport Wrong(int year = 2022) => Sound(year).With("disputes.review.total", 3);

    /// <summary>A report in which a total is blank: nothing wrong, but a warning.</summary>
    public static DisclosureReport Incomplete(int year = 2022) => Sound(year).With("disputes.review.total", Cell.Blank);

    /// <summary>A report of no year whose cells are all blank: no rule can be decided.</summary>
    public static DisclosureReport Empty()
    {
        var builder = TestReports.Printed(TestReports.Cn2021, _ => Cell.Blank);
        builder.Year = null;
        return builder.Build();
    }
}
