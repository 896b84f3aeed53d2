using System.Text.Json;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

/// <summary><c>--isolate</c>: documents read in processes apart.</summary>
public sealed class IsolationTests
{
    [Fact]
    public async Task Hostile_documents_change_nothing_about_those_beside_them()
    {
        using var tool = new Tool();
        for (var i = 0; i < 50; i++)
        {
            var report = Reports.Sound(2022, $"甲市第{i}区人民政府");
            tool.Write($"in/sound-{i}.json", i % 3 == 0 ? report.With("disputes.review.total", 3) : report);
        }

        var alone = ResultsOf(await tool.Run("check", "in", "--isolate", "--format", "json"));
        foreach (var (name, document) in HostileDocuments.All)
        {
            tool.Write($"in/{name}", document);
        }

        var run = await tool.Run("check", "in", "--isolate", "--format", "json", "--lang", "en");

        var among = ResultsOf(run);
        Assert.Equal(50, alone.Count);
        Assert.Equal(alone, among.Where(result => alone.ContainsKey(result.Key)));
        Assert.Equal(2, run.Code);
        Assert.All(HostileDocuments.All.Keys, name =>
            Assert.True(
                among.ContainsKey($"in/{name}") || NotChecked(run).Contains($"in/{name}")
                || run.Error.Contains($"error: in/{name}", StringComparison.Ordinal),
                name));
    }

    [Fact]
    public async Task What_is_read_apart_is_the_same()
    {
        using var tool = new Tool().Write("a.json", Reports.Wrong());

        var apart = await tool.Run("read", "a.json", "--isolate");

        Assert.Equal(await tool.Run("read", "a.json"), apart);
        Assert.Equal(0, apart.Code);
    }

    [Fact]
    public async Task A_baseline_is_made_of_documents_that_are_read_apart()
    {
        using var tool = new Tool().Write("in/a.json", Reports.Wrong());
        foreach (var (name, document) in HostileDocuments.All)
        {
            tool.Write($"in/{name}", document);
        }

        var run = await tool.Run("baseline", "in", "--isolate", "-o", "accepted.yaml", "--reason", "known", "--owner", "office");

        Assert.Equal(2, run.Code);
        Assert.Equal(0, (await tool.Run("check", "in/a.json", "--baseline", "accepted.yaml")).Code);
    }

    // What shows neither title nor table of a form is no report.
    private static List<string> NotChecked(Ran run)
    {
        using var result = JsonDocument.Parse(run.Output);
        return [.. result.RootElement.GetProperty("notChecked").EnumerateArray().Select(file => file.GetProperty("file").GetString()!)];
    }

    private static SortedDictionary<string, string> ResultsOf(Ran run)
    {
        using var json = JsonDocument.Parse(run.Output);
        var reports = json.RootElement.GetProperty("reports").EnumerateArray();
        return new(reports.ToDictionary(report => report.GetProperty("file").GetString()!, report => report.GetRawText()));
    }
}
