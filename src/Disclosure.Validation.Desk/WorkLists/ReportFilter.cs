using System.Globalization;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reports;
using Microsoft.AspNetCore.WebUtilities;

namespace Disclosure.Validation.Desk.WorkLists;

/// <summary>What a work list is narrowed to; it stands in the address.</summary>
internal sealed record ReportFilter
{
    public int? Year { get; init; }

    public string? District { get; init; }

    /// <summary>What the issuer's name holds: 教育局, whatever district it is of.</summary>
    public string? Department { get; init; }

    public IssuerLevel? Level { get; init; }

    public string? Rule { get; init; }

    public ReportVerdict? Verdict { get; init; }

    public FindingState? State { get; init; }

    /// <summary>Words of which each has to occur.</summary>
    public string? Text { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>Reads what <see cref="Address"/> says; what is no filter says nothing.</summary>
    public static ReportFilter Of(string? query)
    {
        var said = QueryHelpers.ParseQuery(query);
        return new ReportFilter
        {
            Year = Number("year"),
            District = Text("district"),
            Department = Text("department"),
            Level = Word<IssuerLevel>("level"),
            Rule = Text("rule"),
            Verdict = Word<ReportVerdict>("verdict"),
            State = Word<FindingState>("state"),
            Text = Text("q"),
            Page = Math.Max(1, Number("page") ?? 1),
        };

        string? Text(string name) => said.TryGetValue(name, out var value) && value.ToString().Trim() is { Length: > 0 } text ? text : null;

        int? Number(string name) => int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

        T? Word<T>(string name)
            where T : struct, Enum => Enum.TryParse<T>(Text(name), out var value) && Enum.IsDefined(value) ? value : null;
    }

    /// <summary>The address of the list with this filter.</summary>
    public string Address(int page = 1)
    {
        var parts = new (string Name, string? Value)[]
        {
            ("year", Year?.ToString(CultureInfo.InvariantCulture)), ("district", District), ("department", Department), ("level", Level?.ToString()), ("rule", Rule),
            ("verdict", Verdict?.ToString()), ("state", State?.ToString()), ("q", Text), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null),
        };
        var query = string.Join('&', parts.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return query.Length == 0 ? "/" : $"/?{query}";
    }
}
