using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Desk.WorkLists;

/// <summary>What a work list is narrowed to; it stands in the address.</summary>
internal sealed record ReportFilter
{
    public int? Year { get; init; }

    public string? District { get; init; }

    public IssuerLevel? Level { get; init; }

    public string? Rule { get; init; }

    public ReportVerdict? Verdict { get; init; }

    public FindingState? State { get; init; }

    /// <summary>Words of which each has to occur.</summary>
    public string? Text { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>The address of the list with this filter.</summary>
    public string Address(int? page = null)
    {
        var parts = new (string Name, string? Value)[]
        {
            ("year", Year?.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("district", District), ("level", Level?.ToString()), ("rule", Rule),
            ("verdict", Verdict?.ToString()), ("state", State?.ToString()), ("q", Text),
            ("page", (page ?? 1) > 1 ? page!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) : null),
        };
        var query = string.Join('&', parts.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return query.Length == 0 ? "/" : $"/?{query}";
    }
}
