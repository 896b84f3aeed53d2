using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Disclosure.Validation.Documents;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Benchmarks.Foia;

/// <summary>How often each rule of <c>us-foia</c> holds over the published reports, beside what a script counted.</summary>
internal sealed class CountsRun(string folder, TextWriter output)
{
    private const int FirstYear = 2021;
    private const int LastYear = 2024;
    private const string Unexplained = ": NOT EXPLAINED";

    private readonly List<ExplainedLine> _explained = ExplainedLine.ReadAll();

    /// <summary>Prints which rules hold as often as the script counted, each line in which another differs, and which violations of the script's are none here.</summary>
    public async Task PrintAsync()
    {
        using var counted = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, $"counts-{FirstYear}-{LastYear}.json")));
        using var listed = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, $"violations-{FirstYear}-{LastYear}.json")));
        var reports = await ReadAsync();
        var pack = new ReportValidator(new ReportValidatorOptions { BuiltIn = ["us-foia"] });
        var rules = ScriptRules.Compared.Select(rule => (rule.Name, rule.Of, Result: pack.ValidateAll(reports, options: new CheckOptions { Rules = rule.Rules.Split(' ') })))
            .Concat(ScriptRules.Sums.Select(sum => (Name: $"{sum.Name} overall=sum(components)", Of: 'o', Result: ValidatorOf(sum.Table, sum.Column).ValidateAll(reports))));
        var (all, same, unexplained) = (0, 0, 0);
        foreach (var (name, of, result) in rules)
        {
            var lines = result.Reports.Where(one => one.Report.Year >= FirstYear && (of == '*' || (one.Report.Parent is null) == (of == 'o'))).Select(one => new CountedLine(one)).ToList();
            var differences = Enumerable.Range(FirstYear, LastYear - FirstYear + 1).SelectMany(year => Differences(name, year, lines, counted.RootElement)).ToList();
            var missing = listed.RootElement.TryGetProperty(name, out var violations) ? Missing(violations, lines) : [];
            (all, same) = (all + 1, same + (differences.Count == 0 ? 1 : 0));
            unexplained += differences.Count(line => line.Contains(Unexplained, StringComparison.Ordinal));
            await output.WriteLineAsync(string.Join("\n  ", [$"{(differences.Count == 0 ? "same     " : "differs  ")}{name}", .. differences, .. missing]));
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{same} of {all} rules: the same in every year; {all - same} differ, line by line; {unexplained} years not explained"));
    }

    private IEnumerable<string> Differences(string name, int year, List<CountedLine> lines, JsonElement counted)
    {
        var ofYear = lines.Where(line => line.Year == year).ToList();
        var here = (Holds: ofYear.Sum(line => line.Counts.Holds), Violated: ofYear.Sum(line => line.Counts.Violated));
        var theirs = counted.GetProperty(name).GetProperty(year.ToString(CultureInfo.InvariantCulture)).EnumerateArray().Select(count => count.GetInt32()).ToList();
        var explained = _explained.Where(one => one.Rule == name && one.Year == year).ToList();
        if (here == (theirs[0], theirs[1]) && explained.Count == 0)
        {
            yield break;
        }

        var rest = (Holds: here.Holds - theirs[0] - explained.Sum(one => one.Here.Holds - one.Script.Holds), Violated: here.Violated - theirs[1] - explained.Sum(one => one.Here.Violated - one.Script.Violated));
        yield return string.Create(CultureInfo.InvariantCulture, $"{year}: {here.Holds}/{here.Violated}, script {theirs[0]}/{theirs[1]}{(rest == (0, 0) ? "" : Unexplained)}");
        foreach (var one in explained)
        {
            var own = ofYear.Where(one.IsOf).ToList();
            var counts = (Holds: own.Sum(line => line.Counts.Holds), Violated: own.Sum(line => line.Counts.Violated));
            yield return string.Create(CultureInfo.InvariantCulture, $"  {one.Line}: {counts.Holds}/{counts.Violated}, script {one.Script.Holds}/{one.Script.Violated}, {one.Reason}{(counts == one.Here ? "" : Unexplained)}");
        }
    }

    // The script lists year, file and, unless the rule is one of the whole, line; a line of nobody has no name.
    private static IEnumerable<string> Missing(JsonElement violations, List<CountedLine> lines)
    {
        var found = lines.Where(line => line.Counts.Violated > 0).SelectMany(line => line.Names.Select(name => (line.Year, name))).ToHashSet();
        return violations.EnumerateArray().Select(one => (Year: one[0].GetInt32(), File: one[1].GetString()!, Line: one[2].ValueKind switch { JsonValueKind.String => one[2].GetString()!.Trim(), JsonValueKind.Null => "?", _ => "" }))
            .Where(one => !found.Contains((one.Year, $"{one.File}/{one.Line}"))).Distinct()
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Year}: {one.File} {one.Line}").TrimEnd() + ": a violation of the script's, none here");
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
                await using var content = await entry.OpenAsync();
                reports.Add(await reader.ReadAsync(content, entry.FullName));
            }
        }

        return reports;
    }
}
