using System.Text.Json;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Xunit;

namespace Disclosure.Validation.Tests.Reports;

/// <summary>The figures of published reports, which lie beside the project where they are there at all.</summary>
public sealed class PublishedReportsTests
{
    [Fact]
    public void The_figures_of_published_reports_are_read_digit_by_digit()
    {
        var corpus = FindCorpus();
        Assert.SkipWhen(corpus is null, "The published reports (../shared/corpus) are not there.");
        var forms = new FormCatalog(BuiltInPacks.All.Select(pack => pack.Form));
        var files = Directory.GetFiles(corpus, "*.json");

        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            using var stream = File.OpenRead(file);
            var report = ReportJson.Read(stream, file, forms);
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var (path, content) in CellsOf(document.RootElement))
            {
                Assert.Equal(content, Describe(report[path]));
            }
        }
    }

    private static IEnumerable<(string Path, string Content)> CellsOf(JsonElement root) =>
        from table in root.GetProperty("tables").EnumerateObject()
        from row in table.Value.EnumerateObject()
        from column in row.Value.EnumerateObject()
        select ($"{table.Name}.{row.Name}.{column.Name}", Describe(column.Value));

    private static string Describe(JsonElement cell) => cell.ValueKind switch
    {
        JsonValueKind.Null => "blank",
        JsonValueKind.Object => cell.GetProperty("text").GetString()!,
        _ => cell.GetRawText(),
    };

    private static string Describe(Cell cell) => cell.Text ?? cell.ToString();

    private static string? FindCorpus()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var corpus = Path.Combine(folder.FullName, "shared", "corpus");
            if (Directory.Exists(corpus))
            {
                return corpus;
            }
        }

        return null;
    }
}
