using Disclosure.Validation.Forms;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Authoring.Suggesting;

/// <summary>The figures of one table in many reports: those of its last column, which sums up where anything does.</summary>
internal sealed class TableFigures(FormTable table, IReadOnlyList<DisclosureReport> reports)
{
    // Below, a share or a growth is chance.
    private const int LeastWhole = 20;

    // What lies so many times beyond nearly all that was seen is worth a look.
    private const int Margin = 3;

    private readonly FormColumn _column = table.Columns[^1];

    /// <summary>The largest figure by kind of issuer.</summary>
    public IEnumerable<(Suggestion? Rule, LocalizedText? Note)> Sizes() => reports
        .Where(report => report.Level is not null)
        .GroupBy(report => report.Level!.Value)
        .OrderBy(group => group.Key)
        .Select(group => Size(group.Key, new Sample(group.Select(Largest).OfType<decimal>())));

    /// <summary>The shares of rows in the total of their group.</summary>
    public IEnumerable<(Suggestion? Rule, LocalizedText? Note)> Shares() =>
        from total in table.Rows.Where(row => row is { IsTotal: true, Group: not null })
        from part in table.Rows.Where(row => row is { IsTotal: false, StandsForGroup: false, PrintedAs: null } && IsIn(row.Group, total.Group!))
        select Share(part, total);

    /// <summary>The growth against the year before, of all rows together.</summary>
    public (Suggestion? Rule, LocalizedText? Note) Growth()
    {
        var pairs = Pairs().ToList();
        var ratios = new Sample(
            from pair in pairs
            from row in table.Rows
            let then = Number(pair.Then, row)
            let now = Number(pair.Now, row)
            where then >= LeastWhole && now > 0
            select Math.Max(now!.Value / then!.Value, then.Value / now.Value));
        if (pairs.Count < Sample.Least || !ratios.IsEnough)
        {
            return (null, pairs.Count == 0 ? null : TooFew(new("逐年增减", "growth"), pairs.Count));
        }

        var times = NumberText.PrintTrimmed(Sample.TwoDigits(Margin * ratios.Percentile(95)));
        var name = _column.Id;
        return (new Suggestion(
            Suggestion.IdOf("growth", table.Id),
            new($"{table.Label.Brief.Zh}：与上年相差不超过 {times} 倍", $"{table.Label.Brief.En}: within {times} times of last year's"),
            $"row of {table.Id}",
            $"if {name} @ previous >= {LeastWhole} then {name} <= {times} * {name} @ previous and {times} * {name} >= {name} @ previous",
            Seen(pairs.Count),
            [$"given: {{{name}: 100}}, previous: {{{name}: 100}}, expect: holds", $"given: {{{name}: 0}}, previous: {{{name}: 100}}, expect: violated"]), null);
    }

    private (Suggestion? Rule, LocalizedText? Note) Size(IssuerLevel level, Sample sample)
    {
        var kind = LevelWords.Of(level);
        if (!sample.IsEnough)
        {
            return (null, TooFew(new($"{kind.Zh}的规模", $"the size of {kind.En}"), sample.Count));
        }

        var bound = Sample.TwoDigits(Math.Max(Margin * sample.Percentile(95), 10));
        var (most, more) = (NumberText.PrintTrimmed(bound), NumberText.PrintTrimmed(bound + 1));
        var cell = $"{table.Id}.{table.Rows[0].Id}.{_column.Id}";
        return (new Suggestion(
            Suggestion.IdOf("size", table.Id, CommonShapes.NameOf(level)),
            new($"{table.Label.Brief.Zh}：{kind.Zh}不超过 {most}", $"{table.Label.Brief.En}: at most {most} for {kind.En}"),
            Each: null,
            $"max({table.Id}.*.{_column.Id}) <= {most}",
            Seen(sample.Count),
            [$"given: {{{cell}: {most}}}, expect: holds", $"given: {{{cell}: {more}}}, expect: {{violated: 1}}"])
        { Level = level }, null);
    }

    private (Suggestion? Rule, LocalizedText? Note) Share(FormRow part, FormRow total)
    {
        var sample = new Sample(
            from report in reports
            let whole = Number(report, total)
            let share = Number(report, part)
            where whole >= LeastWhole && share is not null
            select share!.Value / whole!.Value);
        if (!sample.IsEnough)
        {
            return (null, null);
        }

        var upper = (int)decimal.Ceiling(50 * (1 + sample.Percentile(95)));
        var lower = (int)decimal.Floor(50 * sample.Percentile(5));
        if (upper > 95 && lower < 5)
        {
            return (null, null);
        }

        var (least, middle, beyond) = ($"{part.Id} / {total.Id} >= {Text(lower)}%", (lower + Math.Min(upper, 100)) / 2, upper <= 95 ? 100 : 0);
        var most = $"{part.Id} / {total.Id} <= {Text(upper)}%";
        var bounds = upper > 95 ? least : lower < 5 ? most : $"{least} and {most}";
        return (new Suggestion(
            Suggestion.IdOf("share", table.Id, part.Id),
            new($"{part.Label.Brief.Zh}占{total.Label.Brief.Zh}的比例", $"the share of {part.Label.Brief.En} in {total.Label.Brief.En}"),
            $"column of {table.Id} ({_column.Id})",
            $"if {total.Id} >= {LeastWhole} then {bounds}",
            Seen(sample.Count),
            [
                $"given: {{{part.Id}: {Text(middle)}, {total.Id}: 100}}, expect: holds",
                $"given: {{{part.Id}: {Text(beyond)}, {total.Id}: 100}}, expect: violated",
            ]), null);
    }

    private IEnumerable<(DisclosureReport Now, DisclosureReport Then)> Pairs()
    {
        var byYear = reports.Where(report => report is { Issuer: not null, Year: not null })
            .DistinctBy(report => (report.Issuer, report.Year)).ToDictionary(report => (report.Issuer!, report.Year!.Value));
        return byYear.Values.Where(now => byYear.ContainsKey((now.Issuer!, now.Year!.Value - 1)))
            .Select(now => (now, byYear[(now.Issuer!, now.Year!.Value - 1)]));
    }

    private decimal? Largest(DisclosureReport report) => table.Rows.Max(row => Number(report, row));

    private decimal? Number(DisclosureReport report, FormRow row) => report.Cells[table.IndexOf(row, _column)].Number;

    private static bool IsIn(FormGroup? group, FormGroup whole) => group?.SelfAndAncestors.Any(one => one.Id == whole.Id) == true;

    private LocalizedText TooFew(LocalizedText what, int count) => LocalizedText.Of(
        $"{table.Label.Brief.Zh}：{what.Zh}只有 {count} 份报告，不足 {Sample.Least} 份，未拟规则",
        $"{table.Label.Brief.En}: {what.En} rests on {count} reports, fewer than {Sample.Least}: no rule is proposed");

    private static LocalizedText Seen(int count) => LocalizedText.Of($"据 {count} 份报告观察", $"observed in {count} reports");

    private static string Text(int number) => NumberText.PrintTrimmed(number);
}
