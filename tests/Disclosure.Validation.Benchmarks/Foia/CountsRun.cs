using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Disclosure.Validation.Documents;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Benchmarks.Foia;

/// <summary>How often each rule of <c>us-foia</c> holds over the published reports, beside what a script counted.</summary>
internal sealed class CountsRun(string folder, TextWriter output)
{
    private const int FirstYear = 2021;
    private const int LastYear = 2024;

    // What the script calls a rule, the rules that are that here, and of whose reports: o the whole, c components.
    private static readonly (string Name, string Rules, char Of)[] Compared =
    [
        ("V.A balance start+received=processed+end", "FOIA-REQUESTS-BALANCE", '*'),
        ("VI.A balance start+received=processed+end", "FOIA-APPEALS-BALANCE", '*'),
        ("XII.B balance start+received=processed+end", "FOIA-CONSULTATIONS-BALANCE", '*'),
        ("V.B.1 total=sum", "FOIA-DISPOSITIONS-TOTAL", '*'),
        ("V.A processed = V.B.1 total", "FOIA-PROCESSED-DISPOSED", '*'),
        ("V.B.1 other = V.B.2 total", "FOIA-OTHER-REASONS", '*'),
        ("V.B.1 full denials <= sum of exemptions V.B.3", "FOIA-DENIALS-EXEMPTED", '*'),
        ("V.A processed >= VII.C totals", "FOIA-INCREMENTS-PROCESSED", '*'),
        ("VII.C total=sum of increments", "FOIA-INCREMENTS-TOTAL", '*'),
        ("VI.B total=sum", "FOIA-APPEALS-TOTAL", '*'),
        ("VI.A processed = VI.B total", "FOIA-APPEALS-DISPOSED", '*'),
        ("IX staff total=sum", "FOIA-STAFF-TOTAL", '*'),
        ("IX cost total=sum", "FOIA-COSTS-TOTAL", '*'),
        ("X percent = fees/processing costs", "FOIA-FEES-PERCENT", '*'),
        ("XII.D.1 current = ProcessedRequest", "FOIA-COMPARED-RECEIVED FOIA-COMPARED-PROCESSED", '*'),
        ("XII.E.1 current = ProcessedAppeal", "FOIA-COMPARED-APPEALS-RECEIVED FOIA-COMPARED-APPEALS-PROCESSED", '*'),
        ("XII.D.2 current = XII.A", "FOIA-COMPARED-BACKLOG", '*'),
        ("XII.E.2 current = XII.A", "FOIA-COMPARED-APPEALS-BACKLOG", '*'),
        ("VII.D sum <= V.A pending at end", "FOIA-PENDING-PERFECTED", '*'),
        ("XII.A backlog requests <= VII.D sum", "FOIA-BACKLOG-REQUESTS", '*'),
        ("XII.A backlog appeals <= VI.A pending at end", "FOIA-BACKLOG-APPEALS", '*'),
        ("VIII.A within ten days <= granted+denied", "FOIA-EXPEDITED-TEN-DAYS", '*'),
        ("ten oldest: days descending", "FOIA-OLDEST-APPEALS FOIA-OLDEST-REQUESTS FOIA-OLDEST-CONSULTATIONS", '*'),
        ("response time low<=median,average<=high", "FOIA-TIMES-ORDER FOIA-GRANTED-TIMES-ORDER FOIA-APPEAL-TIMES-ORDER", '*'),
        ("V.A start = previous end (overall)", "FOIA-REQUESTS-CARRIED", 'o'),
        ("VI.A start = previous end (overall)", "FOIA-APPEALS-CARRIED", 'o'),
        ("XII.B start = previous end (overall)", "FOIA-CONSULTATIONS-CARRIED", 'o'),
        ("XII.D.1 last year = previous report", "FOIA-LAST-RECEIVED FOIA-LAST-PROCESSED", '*'),
        ("XII.E.1 last year = previous report", "FOIA-LAST-APPEALS-RECEIVED FOIA-LAST-APPEALS-PROCESSED", '*'),
        ("XII.D.2 last year = previous report", "FOIA-LAST-BACKLOG", '*'),
        ("XII.E.2 last year = previous report", "FOIA-LAST-APPEALS-BACKLOG", '*'),
        ("V.A start = previous end (component)", "FOIA-REQUESTS-CARRIED", 'c'),
        ("VI.A start = previous end (component)", "FOIA-APPEALS-CARRIED", 'c'),
        ("XII.B start = previous end (component)", "FOIA-CONSULTATIONS-CARRIED", 'c'),
    ];

    // The rule of the pack over single cells of it, as the script took them.
    private static readonly (string Name, string Table, string Column)[] Sums =
    [
        ("ProcessedRequestSection/ProcessingStatisticsPendingAtStartQuantity", "requests", "start"),
        ("ProcessedAppealSection/ProcessingStatisticsPendingAtStartQuantity", "appeals", "start"),
        ("ProcessedRequestSection/ProcessingStatisticsReceivedQuantity", "requests", "received"),
        ("ProcessedAppealSection/ProcessingStatisticsReceivedQuantity", "appeals", "received"),
        ("ProcessedRequestSection/ProcessingStatisticsProcessedQuantity", "requests", "processed"),
        ("ProcessedAppealSection/ProcessingStatisticsProcessedQuantity", "appeals", "processed"),
        ("ProcessedRequestSection/ProcessingStatisticsPendingAtEndQuantity", "requests", "end"),
        ("ProcessedAppealSection/ProcessingStatisticsPendingAtEndQuantity", "appeals", "end"),
        ("RequestDispositionSection/RequestDispositionTotalQuantity", "dispositions", "total"),
        ("PersonnelAndCostSection/TotalCostAmount", "personnel_costs", "total"),
        ("PersonnelAndCostSection/TotalFullTimeStaffQuantity", "personnel_costs", "staff"),
        ("BacklogSection/BackloggedRequestQuantity", "backlog", "requests"),
        ("PendingPerfectedRequestsSection/PendingRequestQuantity", "pending", "number"),
        ("SimpleResponseTimeIncrementsSection/TimeIncrementTotalQuantity", "simple_increments", "total"),
        ("ComplexResponseTimeIncrementsSection/TimeIncrementTotalQuantity", "complex_increments", "total"),
        ("ExpeditedResponseTimeIncrementsSection/TimeIncrementTotalQuantity", "expedited_increments", "total"),
    ];

    /// <summary>Prints holds and violated by year, ours and the script's, and which differ.</summary>
    public async Task PrintAsync()
    {
        using var counted = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, $"counts-{FirstYear}-{LastYear}.json")));
        var reports = await ReadAsync();
        var same = 0;
        var pack = new ReportValidator(new ReportValidatorOptions { BuiltIn = ["us-foia"] });
        foreach (var (name, rules, of) in Compared)
        {
            same += Print(name, pack.ValidateAll(reports, options: new CheckOptions { Rules = rules.Split(' ') }), of, counted.RootElement);
        }

        foreach (var (name, table, column) in Sums)
        {
            same += Print($"{name} overall=sum(components)", ValidatorOf(table, column).ValidateAll(reports), 'o', counted.RootElement);
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{same} of {Compared.Length + Sums.Length} rules: the same in every year"));
    }

    private int Print(string name, CheckResult result, char of, JsonElement counted)
    {
        var differences = new List<string>();
        for (var year = FirstYear; year <= LastYear; year++)
        {
            var counts = result.Reports.Where(one => one.Report.Year == year && (of == '*' || (one.Report.Parent is null) == (of == 'o')))
                .Aggregate(default(Counts), (sum, one) => sum + one.Counts);
            var theirs = counted.GetProperty(name).GetProperty(year.ToString(CultureInfo.InvariantCulture)).EnumerateArray().Select(count => count.GetInt32()).ToList();
            if ((counts.Holds, counts.Violated) != (theirs[0], theirs[1]))
            {
                differences.Add(string.Create(CultureInfo.InvariantCulture, $"{year}: {counts.Holds}/{counts.Violated} ({counts.Undecided} open, {counts.Skipped} skipped), script {theirs[0]}/{theirs[1]} ({theirs[2]} n/a)"));
            }
        }

        output.WriteLine(differences.Count == 0 ? $"same     {name}" : $"differs  {name}\n  {string.Join("\n  ", differences)}");
        return differences.Count == 0 ? 1 : 0;
    }

    private static ReportValidator ValidatorOf(string table, string column)
    {
        var yaml = $"pack: foia-sums\nversion: 1.0.0\nform: us-foia\nrules:\n  SUM:\n    title: {{zh: s, en: s}}\n    each: row of {table}\n    check: {column} = sum({column} @ subordinates)\n    standing: implied\n";
        var pack = RulePackReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(yaml)));
        return new ReportValidator(new ReportValidatorOptions { BuiltIn = [], Packs = { pack } });
    }

    private async Task<List<DisclosureReport>> ReadAsync()
    {
        var reader = new DocumentReader(new FormCatalog([BuiltInPacks.UsFoia.Form]));
        var reports = new List<DisclosureReport>();
        for (var year = FirstYear - 1; year <= LastYear; year++)
        {
            await using var zip = await ZipFile.OpenReadAsync(Path.Combine(folder, $"{year}-FOIASetFull.zip"));
            foreach (var entry in zip.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal) && !entry.FullName.StartsWith("__", StringComparison.Ordinal)))
            {
                using var content = new MemoryStream();
                await using (var stream = await entry.OpenAsync())
                {
                    await stream.CopyToAsync(content);
                }

                content.Position = 0;
                reports.Add(await reader.ReadAsync(content, entry.FullName));
            }
        }

        return reports;
    }
}
