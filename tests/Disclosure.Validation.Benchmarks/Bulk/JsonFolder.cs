using System.Globalization;
using Disclosure.Validation.Reports.Canonical;

namespace Disclosure.Validation.Benchmarks.Bulk;

/// <summary>A folder of canonical reports, a file each.</summary>
internal static class JsonFolder
{
    public static void Make(string folder, int count, bool sound)
    {
        Directory.CreateDirectory(folder);
        foreach (var (number, report) in new BulkReports(sound).Make(count).Index())
        {
            using var file = File.Create(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{number:D6}.json")));
            ReportJson.Write(report, file);
        }
    }
}
