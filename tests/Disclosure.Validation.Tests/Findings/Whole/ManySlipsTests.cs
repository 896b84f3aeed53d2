using System.Globalization;
using System.Text;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Tests.Suspects;
using Xunit;

namespace Disclosure.Validation.Tests.Findings.Whole;

/// <summary>
/// Reports with one to four slips, alone and beside last year's and the districts': what is found and what is suspected, in short lines. Nobody has
/// worked them out one by one: they hold what the check yields still, so that a change of it is seen, and is looked at before it is approved.
/// </summary>
public sealed class ManySlipsTests
{
    private const int Count = 40;

    private static readonly ReportValidator Validator = PatientValidator.With(options => options.MaxTries = 20_000);

    [Theory]
    [InlineData("cn-2019", 1)]
    [InlineData("cn-2021", 1)]
    [InlineData("cn-2021", 2)]
    [InlineData("cn-2019", 3)]
    [InlineData("cn-2021", 4)]
    public void What_slips_lead_to_is_as_it_was(string form, int slips) => Match($"many-{form}-{slips}", seed =>
    {
        var (names, report) = Slip(TestReports.Consistent(TestReports.FormOf(form), seed), seed, slips);
        return (names, Validator.Validate(report));
    });

    [Fact]
    public void What_slips_in_one_of_two_years_lead_to_is_as_it_was() => Match("many-years", seed =>
    {
        var previous = TestReports.Consistent(TestReports.Cn2021, seed);
        var report = Follow(previous, TestReports.Consistent(TestReports.Cn2021, seed + 1000));
        (var names, report) = Slip(report, seed, 1 + (seed % 2));
        return (names, Validator.Validate(report, new RelatedReports { Previous = previous }));
    });

    [Fact]
    public void What_slips_in_one_of_the_districts_lead_to_is_as_it_was() => Match("many-districts", seed =>
    {
        DisclosureReport[] districts = [.. Enumerable.Range(0, 3).Select(each => Named(TestReports.Consistent(TestReports.Cn2021, (3 * seed) + each), $"区{each}"))];
        var whole = Sum(districts);
        (var names, districts[seed % 3]) = Slip(districts[seed % 3], seed, 1);
        return (names, Validator.Validate(whole, new RelatedReports { Subordinates = districts }));
    });

    private static void Match(string name, Func<int, (string Names, ReportResult Result)> check)
    {
        var text = new StringBuilder();
        for (var seed = 0; seed < Count; seed++)
        {
            var (names, result) = check(seed);
            text.Append(CultureInfo.InvariantCulture, $"{seed} {names}: {result.Verdict} {string.Join(' ', result.Findings.Select(Short))}\n");
            foreach (var group in result.Suspects)
            {
                text.Append(CultureInfo.InvariantCulture, $"  of {group.Findings.Count}{(group.Complete ? "" : " unfinished")} {string.Join(' ', group.Contradicting)}\n");
                group.Sets.ToList().ForEach(set => text.Append(CultureInfo.InvariantCulture, $"    {Short(set)}\n"));
            }
        }

        ApprovedText.Matches(name, text.ToString());
    }

    private static (string Names, DisclosureReport Report) Slip(DisclosureReport report, int seed, int slips)
    {
        var maker = new SlipMaker(seed);
        var names = new List<string>();
        for (var each = 0; each < slips; each++)
        {
            (var name, report) = maker.Slip(report);
            names.Add(name);
        }

        return (string.Join('+', names), report);
    }

    private static DisclosureReport Named(DisclosureReport report, string issuer) => new ReportBuilder(report) { Issuer = issuer, Parent = "某市" }.Build();

    // What last year carried out is carried in, and as much is carried out again; what was in force then is, but for what came and went.
    private static DisclosureReport Follow(DisclosureReport previous, DisclosureReport report)
    {
        var builder = new ReportBuilder(report) { Year = previous.Year + 1 };
        foreach (var column in report.Form.FindTable("requests")!.Columns)
        {
            var carried = NumberOf(previous, $"requests.carried_out.{column.Id}");
            builder.Set($"requests.carried_in.{column.Id}", carried).Set($"requests.carried_out.{column.Id}", carried)
                .Set($"requests.new.{column.Id}", NumberOf(report, $"requests.handled.total.{column.Id}"));
        }

        foreach (var row in new[] { "documents.regulations", "documents.normative" })
        {
            builder.Set($"{row}.in_force", NumberOf(previous, $"{row}.in_force") + NumberOf(report, $"{row}.made") - NumberOf(report, $"{row}.repealed"));
        }

        return builder.Build();
    }

    private static decimal NumberOf(DisclosureReport report, string path) => report[path].Number ?? 0;

    private static DisclosureReport Sum(DisclosureReport[] districts)
    {
        var builder = new ReportBuilder(districts[0]) { Issuer = "某市", Parent = null };
        foreach (var cell in districts[0].Form.Cells.Where(cell => !cell.Row.StandsForGroup))
        {
            var numbers = districts.Select(district => district[cell.Path].Number).OfType<decimal>().ToList();
            builder[cell] = numbers.Count == 0 ? Cell.Absent : Cell.Of(numbers.Sum());
        }

        return builder.Build();
    }

    private static string Short(Finding finding) => string.Create(CultureInfo.InvariantCulture, $"{finding.Rule}@{finding.Where.Row ?? finding.Where.Table}.{finding.Where.Column}{Signed(finding.Difference)}");

    private static string Signed(decimal? difference) => difference is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number:+0.##;-0.##;=}") : "";

    private static string Short(SuspectSet set) =>
        $"{set.Confidence} {string.Join(' ', set.Cells.Select(Short))} {string.Join(',', set.Reasons.Select(reason => reason.Code))}".TrimEnd();

    private static string Short(SuspectCell cell)
    {
        var number = cell.Suggested is { } one ? string.Create(CultureInfo.InvariantCulture, $"{one}")
            : string.Create(CultureInfo.InvariantCulture, $"[{cell.Least}..{cell.Most}]");
        var owner = cell.Issuer ?? cell.Year?.ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{owner}{cell.Path}:{cell.Value}→{number}({string.Join(',', cell.Reasons.Select(reason => reason.Code))})");
    }
}
