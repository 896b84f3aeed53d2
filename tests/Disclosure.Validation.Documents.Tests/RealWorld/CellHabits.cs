using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Tests.RealWorld;

/// <summary>What stands in the cells of real reports.</summary>
internal static class CellHabits
{
    private const string New = "一、本年新收政府信息公开申请数量";

    private static readonly string[] Applicants = ["natural", "company", "research", "charity", "legal", "other", "total"];
    private static readonly string[] Results = ["upheld", "corrected", "other", "pending", "total"];

    public static Dictionary<string, Func<Habit>> All { get; } = new()
    {
        ["blank cells"] = () => new("cn-2019", Blanks("requests.carried_in", "natural", "company", "total")),
        ["a row without figures"] = () => new("cn-2019", Blanks("requests.carried_in", Applicants)),
        ["a column of totals left blank"] = () => new("cn-2021", BlankTotals()),
        ["five blank cells of disputes"] = () => new("cn-2019", Blanks("disputes.review", Results)),
        ["disputes without figures"] = () => new("cn-2019", [.. Blanks("disputes.review", Results),
            .. Blanks("disputes.litigation_direct", Results), .. Blanks("disputes.litigation_after_review", Results)]),
        ["hard blanks"] = () => Printed("requests.carried_in.natural", Cell.Blank, "\u00A0"),
        ["wide blanks"] = () => Printed("requests.carried_in.natural", Cell.Blank, "\u3000"),
        ["a dash"] = () => new("cn-2019", ("requests.new.company", Cell.NotApplicable("-"))),
        ["a long dash"] = () => new("cn-2019", ("permits.other_services.decisions", Cell.NotApplicable("——"))),
        ["a slash"] = () => new("cn-2021", ("documents.regulations.made", Cell.NotApplicable("/"))),
        ["no change as 0/0"] = () => new("cn-2019", ("permits.licensing.change", Cell.FromText("0/0", 0))),
        ["leading blanks"] = () => Printed("requests.new.natural", Cell.Of(7), "\u3000 7"),
        ["trailing zeros"] = () => new("cn-2019", ("procurement.central.amount", Cell.Of(18.8710m))),
        ["thousands apart"] = () => Printed("permits.licensing.decisions", Cell.Of(23_131), "23,131"),
        ["digits of full width"] = () => Printed("permits.licensing.decisions", Cell.Of(23_131), "２３１３１"),
        ["two figures in one cell"] = () => new("cn-2019", ("documents.normative.made", Cell.FromText("22（其中修订16件）", 22))),
        ["a plus"] = () => Printed("permits.licensing.change", Cell.Of(1), "+1"),
        ["a wide plus"] = () => Printed("permits.licensing.change", Cell.Of(1), "＋1"),
        ["a minus"] = () => Printed("permits.licensing.change", Cell.Of(-18), "-18"),
        ["a wide minus"] = () => Printed("permits.licensing.change", Cell.Of(-18), "－18"),
        ["a sign in words"] = () => new("cn-2019", ("permits.licensing.change", Cell.FromText("增加5", 5))),
        ["a sign in a word"] = () => new("cn-2019", ("enforcement.penalties.change", Cell.FromText("增98", 98))),
        ["a fall in words"] = () => new("cn-2019", ("enforcement.coercion.change", Cell.FromText("减38", -38))),
        ["a sign alone"] = () => new Habit("cn-2019", ("permits.licensing.change", Cell.FromText("增"))).Noted(),
        ["an amount in yuan"] = () => new("cn-2019", ("procurement.central.amount", Cell.FromText("251000元", 25.1m))),
        ["a larger amount in yuan"] = () => new("cn-2021", ("fees.charges.amount", Cell.FromText("3405820元", 340.582m))),
        ["an amount with its unit"] = () => new("cn-2021", ("fees.charges.amount", Cell.FromText("113.96万元", 113.96m))),
        ["an amount of six decimals"] = () => new("cn-2019", ("procurement.central.amount", Cell.FromText("712.187895万元", 712.187895m))),
        ["half a unit"] = () => new("cn-2019", ("procurement.central.amount", Cell.FromText("2601.953875万", 2601.953875m))),
        ["a bare amount that may be yuan"] = () => BareAmount(29_960).Noted(),
        ["a bare amount with decimals that may be yuan"] = () => BareAmount(4_253_521.20m).Noted(),
        ["a bare amount with the four decimals of 万元"] = () => BareAmount(42_535.2120m),
        ["a large amount below its unit"] = () => new Habit("cn-2021", ("fees.charges.amount", Cell.Of(316_441))),
        ["a large amount beside its unit"] = () => BareAmount(316_441).Printing(document => document.Relabelled("行政事业性收费", "行政事业性收费（万元）")),
        ["a large amount below a corner with its unit"] = () => BareAmount(316_441).Printing(document => document
            .With("行政事业性收费", table => new PrintedTable([.. table.Cells.Select(cell => cell.Text == "信息内容" ? cell with { Text = "信息内容（单位：万元）" } : cell)]))),
        ["a large amount below a title with its unit"] = () => BareAmount(316_441).Printing(document => document
            .Relabelled("第二十条第（八）项", "第二十条第（八）项（单位：万元）")),
        ["a unit beside the label"] = () => BareAmount(2_996_000).Printing(document => document.Relabelled("行政事业性收费", "行政事业性收费（元）"))
            .ReadAs("fees.charges.amount", Cell.FromText("2996000", 299.6m)),
        ["a count of contracts"] = () => Printed("procurement.central.projects", Cell.FromText("2笔", 2), "2笔"),
        ["a count of cases"] = () => Printed("requests.new.natural", Cell.FromText("12起", 12), "12起"),
        ["a count of times"] = () => Printed("requests.new.natural", Cell.FromText("3件次", 3), "3件次"),
        ["a count of full width with its word"] = () => Printed("requests.new.natural", Cell.FromText("１５宗", 15), "１５宗"),
        ["a count that may be grouped by points"] = () => Printed("permits.licensing.decisions", Cell.FromText("1.200"), "1.200").Noted(),
        ["three cells where one belongs"] = () => new Habit("cn-2021")
            .Printing(document => document.With("行政强制", table => new PrintedTable([.. table.WithColumn((3, "0")).WithColumn((3, "0")).Cells])))
            .ReadAs("enforcement.coercion.decisions", Cell.FromText("1008 | 0 | 0")).Noted(),
        ["an empty column at the end"] = () => new Habit("cn-2019")
            .Printing(document => document.With("行政许可", table => table.WithColumn()).With(New, table => table.WithColumn())),
        ["an empty column at the end, and blanks"] = () => new Habit("cn-2019", Blanks("requests.carried_in", "natural", "company", "total"))
            .Printing(document => document.With(New, table => table.WithColumn())),
        ["a page number inside a table"] = () => new Habit("cn-2019")
            .Printing(document => document.With(New, table => table.WithRow("1.属于国家秘密", "— 5 —"))
                .With("行政处罚", table => table.WithRow("行政处罚", "- 3 -"))),
        ["a bare page number inside a table"] = () => new Habit("cn-2019")
            .Printing(document => document.With(New, table => table.WithRow("1.属于国家秘密", "5"))).Noted(),
    };

    public static (string Path, Cell Cell)[] Blanks(string row, params string[] columns) =>
        [.. columns.Select(column => ($"{row}.{column}", Cell.Blank))];

    private static (string Path, Cell Cell)[] BlankTotals() =>
        [.. TestReports.Forms.Find("cn-2021")!.FindTable("requests")!.Rows
            .Where(row => row.Group is not null && !row.StandsForGroup)
            .Select(row => ($"requests.{row.Id}.total", Cell.Blank))];

    // The form of 2021 states the unit in its heading; many reports leave it out.
    private static Habit BareAmount(decimal amount) => new Habit("cn-2021", ("fees.charges.amount", Cell.Of(amount)))
        .Printing(document => document.Relabelled("本年收费金额（单位：万元）", "本年收费金额"));

    // The mark is printed, and the text takes its place.
    private static Habit Printed(string path, Cell cell, string text) =>
        new Habit("cn-2019", (path, Cell.FromText("标记"))).Printing(document => document.Relabelled("标记", text)).ReadAs(path, cell);
}
