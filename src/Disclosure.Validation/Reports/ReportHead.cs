namespace Disclosure.Validation.Reports;

/// <summary>What identifies a report, beside its form: whose it is, of when, and where it was read.</summary>
public sealed record ReportHead
{
    /// <summary>The body that issued the report, as it names itself; null where unknown.</summary>
    public string? Issuer { get; init; }

    /// <summary>
    /// The body whose report sums up this one, where the document says so: that of a component has the name of the whole before its own
    /// (<c>DHS/ICE</c>); null where a register has to tell.
    /// </summary>
    public string? Parent { get; init; }

    /// <summary>What kind of body the issuer is, where the caller knows; null to tell it from the name, as far as that goes.</summary>
    public IssuerLevel? Level { get; init; }

    /// <summary>The year reported on; null where unknown.</summary>
    public int? Year { get; init; }

    /// <summary>The period that the report says its figures are of; null where it does not say.</summary>
    public ReportPeriod? Period { get; init; }

    /// <summary>The report that the preamble says was drawn up; null where it does not say of which year.</summary>
    public ReportPreamble? Preamble { get; init; }

    /// <summary>The day of publication; null where unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The title of the document; null where unknown.</summary>
    public string? Title { get; init; }

    /// <summary>The document that the report was read from, as the caller named it; null for a report made in code.</summary>
    public string? File { get; init; }
}

/// <summary>What a report's preamble says was drawn up: 编制2022年度政府信息公开工作年度报告.</summary>
/// <param name="Year">The year of the report that it names.</param>
public sealed record ReportPreamble(int Year)
{
    /// <summary>Where the preamble says so, and in which words.</summary>
    public CellSource? Source { get; init; }
}

/// <summary>The period that a report says its figures are of.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record ReportPeriod(DateOnly From, DateOnly To)
{
    /// <summary>Where the report says so, and in which words.</summary>
    public CellSource? Source { get; init; }
}
