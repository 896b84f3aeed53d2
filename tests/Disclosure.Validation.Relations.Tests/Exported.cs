using Disclosure.Validation.Relations.DuckDb;
using Disclosure.Validation.Relations.Exporting;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Relations.Tests;

/// <summary>Reports exported to a folder of its own.</summary>
internal sealed class Exported : IDisposable
{
    private readonly DirectoryInfo _above = Directory.CreateTempSubdirectory("disclosure-relations-");

    public string Folder => Path.Combine(_above.FullName, "out");

    public static Exported Of(IReadOnlyList<DisclosureReport> reports, IReadOnlyList<RulePack> packs, ReportValidator? validator = null)
    {
        var exported = new Exported();
        var series = GeneratedReports.SeriesOf(reports);
        using var sink = ParquetFolder.Create(exported.Folder, new DuckDbOptions { Threads = 1 });
        RelationExport.Write(packs, series, reports.Count, index => reports[index], sink, validator);
        return exported;
    }

    public void Dispose() => _above.Delete(recursive: true);
}
