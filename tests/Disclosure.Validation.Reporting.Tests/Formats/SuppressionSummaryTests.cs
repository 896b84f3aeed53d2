using System.Text;
using System.Text.Json;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Json;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;
using NJsonSchema;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Formats;

/// <summary>What of a baseline is out of date is told wherever a format sums up.</summary>
public sealed class SuppressionSummaryTests
{
    private static readonly SuppressionSummary Summary = new(
        12, 9, [Entry("baseline.expired", 3, "到期", "expired")], [Entry("baseline.unmatched", 8, "没有相符的", "unmatched")]);

    [Theory]
    [InlineData("console", "baseline of 12: 9 matched, 1 expired, 1 without a finding")]
    [InlineData("markdown", "- baseline of 12: 9 matched, 1 expired, 1 without a finding")]
    [InlineData("markdown", "| known.yaml:8:3 | unmatched |")]
    [InlineData("html", "baseline of 12: 9 matched, 1 expired, 1 without a finding")]
    [InlineData("html", "known.yaml:3:3: expired")]
    [InlineData("github", "::notice file=known.yaml,line=8,title=baseline.unmatched::known.yaml:8:3: unmatched")]
    public void It_is_told_in(string format, string expected) =>
        Assert.Contains(expected, Encoding.UTF8.GetString(Write(format, Summary)), StringComparison.Ordinal);

    [Fact]
    public async Task It_goes_to_programs_as_json_that_is_valid_by_its_schema()
    {
        var json = Encoding.UTF8.GetString(Write("json", Summary));
        var schema = await JsonSchema.FromJsonAsync(
            FindingsSchema.Of(Language.En).ToJsonString(), TestContext.Current.CancellationToken);

        using var written = JsonDocument.Parse(json);
        var told = written.RootElement.GetProperty("summary").GetProperty("suppressions");
        Assert.Equal((12, 9), (told.GetProperty("entries").GetInt32(), told.GetProperty("matched").GetInt32()));
        Assert.Equal(3, told.GetProperty("expired")[0].GetProperty("line").GetInt32());
        Assert.Equal("unmatched", told.GetProperty("unmatched")[0].GetProperty("found").GetProperty("en").GetString());
        Assert.Empty(schema.Validate(json));
    }

    [Fact]
    public void It_is_a_notification_of_the_tool_in_sarif()
    {
        using var written = JsonDocument.Parse(Write("sarif", Summary));

        var notifications = written.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("toolExecutionNotifications");
        Assert.Equal(
            ["warning baseline.expired", "warning baseline.unmatched"],
            notifications.EnumerateArray().Select(each =>
                $"{each.GetProperty("level").GetString()} {each.GetProperty("descriptor").GetProperty("id").GetString()}"));
    }

    [Theory]
    [InlineData("console")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void A_check_without_a_baseline_says_nothing_of_one(string format)
    {
        var text = Encoding.UTF8.GetString(Write(format, null));

        Assert.DoesNotContain("baseline", text, StringComparison.Ordinal);
        Assert.DoesNotContain("suppressions", text, StringComparison.Ordinal);
    }

    private static byte[] Write(string format, SuppressionSummary? suppressions)
    {
        using var stream = new MemoryStream();
        var writer = OutputFormats.Find(format)!.Create(stream, new ResultWriterOptions { Language = Language.En });
        using var resources = writer as IDisposable;
        writer.Begin();
        writer.Write(Sample.Clean);
        writer.Complete(new CheckSummary { Suppressions = suppressions }.With(Sample.Clean));
        return stream.ToArray();
    }

    private static Problem Entry(string code, int line, string zh, string en) => new()
    {
        Code = code,
        File = "known.yaml",
        Line = line,
        Column = 3,
        Found = new(zh, en),
    };
}
