using System.Text;
using System.Text.Json;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Writing;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Json;

public sealed class JsonResultWriterTests
{
    [Fact]
    public void Results_are_written_as_approved()
    {
        var result = new CheckResult([Sample.Report, Sample.Clean], [Sample.Failure]);

        ApprovedText.Matches("result.json", Write(result));
    }

    [Fact]
    public void Suspects_are_written_as_approved()
    {
        using var json = JsonDocument.Parse(Write(new CheckResult([SuspectSample.Report], [])));

        var suspects = json.RootElement.GetProperty("reports")[0].GetProperty("suspects");
        ApprovedText.Matches("suspects.json", $"{suspects}\n");
    }

    [Fact]
    public void What_the_text_says_is_written_as_approved_each_claim_in_a_line()
    {
        var text = Write(new CheckResult([ClaimSample.Report], []));

        using var json = JsonDocument.Parse(text);
        var claims = json.RootElement.GetProperty("reports")[0].GetProperty("claims");
        Assert.Equal(ClaimSample.Report.Claims.Count, claims.GetArrayLength());
        Assert.All(claims.EnumerateArray(), claim => Assert.Contains($"\n        {claim.GetRawText()}", text, StringComparison.Ordinal));
        ApprovedText.Matches("claims.json", $"{claims}\n");
    }

    [Theory]
    [InlineData("收到政府信息公开申请1.2万件，", "12000")]
    [InlineData("收到政府信息公开申请120件，同比增长20.0%，", "20.0")]
    [InlineData("收到政府信息公开申请120件，同比下降5.25%，", "-5.25")]
    public void The_number_of_a_claim_keeps_the_digits_that_are_printed(string sentence, string value)
    {
        using var json = JsonDocument.Parse(Write(new CheckResult([ClaimSample.Of(sentence)], [])));

        var claims = json.RootElement.GetProperty("reports")[0].GetProperty("claims").EnumerateArray();
        Assert.Contains(value, claims.Select(claim => claim.GetProperty("value").GetString()));
    }

    [Fact]
    public void Printed_numbers_keep_their_digits_and_computed_ones_lose_trailing_zeros()
    {
        using var json = JsonDocument.Parse(Write(new CheckResult([Sample.Report], [])));

        var finding = json.RootElement.GetProperty("reports")[0].GetProperty("findings")[0];
        Assert.Equal("18.871", finding.GetProperty("left").GetString());
        Assert.Equal("18.5", finding.GetProperty("right").GetString());
        Assert.Equal("0.371", finding.GetProperty("difference").GetString());
        Assert.Equal("18.8710", finding.GetProperty("cells")[0].GetProperty("value").GetString());
        Assert.Equal("-1", finding.GetProperty("cells")[1].GetProperty("coefficient").GetString());
    }

    [Fact]
    public void What_was_rounded_to_be_written_says_so()
    {
        var third = Sample.Report.Findings[0] with { Left = 0.3333333333m, IsExact = false };
        using var json = JsonDocument.Parse(Write(new CheckResult([Sample.Report with { Findings = [third, Sample.Report.Findings[0]] }], [])));

        var findings = json.RootElement.GetProperty("reports")[0].GetProperty("findings");
        Assert.False(findings[0].GetProperty("exact").GetBoolean());
        Assert.False(findings[1].TryGetProperty("exact", out _));
    }

    [Fact]
    public void A_place_always_has_its_three_keys()
    {
        using var json = JsonDocument.Parse(Write(new CheckResult([Sample.Report], [])));

        foreach (var finding in json.RootElement.GetProperty("reports")[0].GetProperty("findings").EnumerateArray())
        {
            var keys = finding.GetProperty("where").EnumerateObject().Select(property => property.Name);
            Assert.Equal(["table", "row", "column"], keys);
        }
    }

    [Fact]
    public void Each_report_is_written_as_it_comes()
    {
        using var stream = new MemoryStream();
        var writer = OutputFormats.Json.Create(stream, new ResultWriterOptions());

        writer.Begin();
        writer.Write(Sample.Report);
        var afterOne = stream.Length;
        writer.Write(Sample.Failure);
        writer.Write(Sample.Report);

        Assert.InRange(afterOne, 1000, stream.Length - 1000);
        writer.Complete(new CheckSummary { Interrupted = true });
        using var json = JsonDocument.Parse(stream.ToArray());
        Assert.Equal(2, json.RootElement.GetProperty("reports").GetArrayLength());
        Assert.True(json.RootElement.GetProperty("summary").GetProperty("interrupted").GetBoolean());
    }

    private static string Write(CheckResult result)
    {
        using var stream = new MemoryStream();
        OutputFormats.Json.Write(result, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
