using System.Runtime.CompilerServices;
using System.Text.Json;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports.Canonical;
using Xunit;

namespace Disclosure.Validation.Tests.Findings;

/// <summary>Results are values: equal where they hold the same, and serialised as they are.</summary>
public sealed class ResultValueTests
{
    private static readonly ReportValidator Validator = new();

    [Fact]
    public void Two_checks_of_one_report_yield_equal_results()
    {
        var (first, second) = (Check(), Check());

        Assert.NotEmpty(first.Findings);
        Assert.NotEmpty(first.Suspects);
        Assert.NotEmpty(first.NotJudged);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.Equal(first.Findings.ToHashSet(), second.Findings.ToHashSet());
    }

    [Fact]
    public void What_a_finding_holds_in_its_lists_tells_it_apart()
    {
        var finding = Check().Findings[0];

        Assert.Equal(finding, finding with { Cells = [.. finding.Cells], Passages = [], LeavesOpen = [] });
        Assert.NotEqual(finding, finding with { Cells = [.. finding.Cells.Skip(1)] });
        Assert.NotEqual(finding, finding with { LeavesOpen = ["A"] });
    }

    [Fact]
    public void A_result_is_serialised_with_its_report_in_canonical_form()
    {
        var result = Check();

        using var json = JsonDocument.Parse(JsonSerializer.Serialize(new CheckResult([result], [])));
        var written = json.RootElement.GetProperty("Reports")[0];

        Assert.Equal("cn-2021", written.GetProperty("Report").GetProperty("form").GetString());
        Assert.Equal(
            7, written.GetProperty("Report").GetProperty("tables").GetProperty("requests").GetProperty("new").GetProperty("total").GetInt32());
        Assert.Equal(result.Findings.Count, written.GetProperty("Findings").GetArrayLength());
        Assert.Equal(result.Findings[0].Rule, written.GetProperty("Findings")[0].GetProperty("Rule").GetString());
        Assert.Contains("ReportJson.Read", Assert.Throws<NotSupportedException>(
            () => JsonSerializer.Deserialize<ReportResult>(JsonSerializer.Serialize(result))).Message, StringComparison.Ordinal);
        Assert.Equal(result.Findings[0], JsonSerializer.Deserialize<Finding>(JsonSerializer.Serialize(result.Findings[0])));
    }

    [Fact]
    public void Every_list_of_a_result_is_compared_by_what_it_holds()
    {
        var lists = typeof(Finding).Assembly.GetExportedTypes()
            .Where(type => type is { IsClass: true, Namespace: { } name } && name.StartsWith(typeof(Finding).Namespace!, StringComparison.Ordinal))
            .Where(type => type.GetMethod("<Clone>$") is not null)
            .SelectMany(type => type.GetProperties(), (type, property) => (Type: type, Property: property))
            .Where(one => one.Property.CanWrite && one.Property.PropertyType.Name.StartsWith("IReadOnlyList", StringComparison.Ordinal))
            .ToList();

        Assert.True(lists.Count > 15);
        Assert.All(lists, one =>
        {
            var (first, second) = (RuntimeHelpers.GetUninitializedObject(one.Type), RuntimeHelpers.GetUninitializedObject(one.Type));
            one.Property.SetValue(first, Array.CreateInstance(one.Property.PropertyType.GenericTypeArguments[0], 0));
            one.Property.SetValue(second, Array.CreateInstance(one.Property.PropertyType.GenericTypeArguments[0], 0));
            Assert.True(one.Property.GetValue(first)!.Equals(one.Property.GetValue(second)), $"{one.Type.Name}.{one.Property.Name}");
        });
    }

    [Fact]
    public async Task A_report_is_written_without_blocking_as_it_is_otherwise()
    {
        var report = Check().Report;
        using var stream = new MemoryStream();

        await ReportJson.WriteAsync(report, stream, TestContext.Current.CancellationToken);

        Assert.Equal(report.ToJson(), System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static ReportResult Check() => Validator.Validate(TestReports.Zero().Set("requests.new.total", 7).Build());
}
