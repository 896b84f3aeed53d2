using System.Globalization;

namespace Disclosure.Validation.Benchmarks.Bulk;

/// <summary>
/// <c>check</c> of many JSON reports as a whole process, beside a bare program that reads them, scans their text and writes as many bytes; in
/// turn, so that a busy machine is busy for both.
/// </summary>
internal static class BulkRun
{
    private const int Runs = 3;

    /// <summary>Prints the costs and their ratios.</summary>
    /// <param name="tool">The tool, a native file or a library for <c>dotnet</c>.</param>
    /// <param name="counts">How many reports.</param>
    /// <param name="output">Where to.</param>
    public static void Print(string tool, IEnumerable<int> counts, TextWriter output)
    {
        output.WriteLine($"{Path.GetFileName(tool)}, least of {Runs} runs in turn; seconds and MB");
        output.WriteLine($"{"",-30}{"wall",8}{"bare",8}{"ratio",7}{"cpu",9}{"bare",8}{"ratio",7}{"memory",9}{"bare",7}");
        foreach (var count in counts)
        {
            foreach (var sound in (bool[])[false, true])
            {
                Print(tool, count, sound, output);
            }
        }
    }

    private static void Print(string tool, int count, bool sound, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-bulk").FullName;
        try
        {
            var (reports, results) = (Path.Combine(folder, "reports"), Path.Combine(folder, "results.json"));
            JsonFolder.Make(reports, count, sound);
            var check = Of("check", tool, "check", reports, "--format", "json", "--output", results, "--fail-on", "never");
            List<Cost> checks = [check.Run(folder)];
            var bare = Of("bare", typeof(BulkRun).Assembly.Location, "bare", reports, Path.Combine(folder, "bare.json"), Text(new FileInfo(results).Length));
            List<Cost> bares = [bare.Run(folder)];
            for (var run = 1; run < Runs; run++)
            {
                checks.Add(check.Run(folder));
                bares.Add(bare.Run(folder));
            }

            var (wall, cpu) = (checks.Min(cost => cost.Wall), checks.Min(cost => cost.Processor));
            var (bareWall, bareCpu) = (bares.Min(cost => cost.Wall), bares.Min(cost => cost.Processor));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{count,7} {(sound ? "sound" : "no carry-over agrees"),-22}{wall.TotalSeconds,8:F2}{bareWall.TotalSeconds,8:F2}{wall / bareWall,7:F1}{cpu.TotalSeconds,9:F2}{bareCpu.TotalSeconds,8:F2}{cpu / bareCpu,7:F1}{Most(checks),9}{Most(bares),7}"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static long Most(List<Cost> costs) => costs.Max(cost => cost.Memory) >> 20;

    private static Launch Of(string name, string program, params string[] arguments) =>
        program.EndsWith(".dll", StringComparison.Ordinal) ? new(name, "dotnet", [program, .. arguments]) : new(name, program, arguments);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
