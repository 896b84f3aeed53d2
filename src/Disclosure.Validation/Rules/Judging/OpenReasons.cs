using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expansion;

namespace Disclosure.Validation.Rules.Judging;

/// <summary>The reasons for which rules about reports and cells can't be judged.</summary>
internal static class OpenReasons
{
    public static readonly OpenReason LevelUnknown = new(
        "level-unknown",
        new("不知道发布机关是哪一级、哪一类", "it is not known what kind of body the issuer is"),
        new("给出机关的级别（level）", "state the level of the issuer"));

    public static readonly OpenReason FormLacksCell = new(
        "form-lacks-cell",
        Words.InBoth(words => words.FormLacksCell),
        new("无须处理：两种格式在此不可比", "nothing: the two forms can't be compared there"))
    { IsElsewhere = true };

    public static readonly OpenReason SubordinatesMissing = new(
        "subordinates-missing",
        new("部分下级单位报告没有提供", "some of the subordinates' reports were not given"),
        new("提供所缺的下级单位报告", "give the reports that are missing"))
    { IsElsewhere = true };

    public static readonly OpenReason OtherReportsCell = new(
        "other-report",
        new("对比的报告中有单元格没有数字，或其几个版本不一致", "a cell of the report to compare with holds no number, or its versions differ there"),
        new("补全对比的报告，有几个版本的只留一个", "complete the report to compare with, or leave one version of it"))
    { IsElsewhere = true };

    public static readonly OpenReason YearUnknown = new(
        "year-unknown", new("不知道报告年度", "the report year is not known"), new("给出报告年度", "state the report year"));

    public static readonly OpenReason DivisionByZero = new(
        "division-by-zero",
        new("除数为 0，比例无从计算", "the divisor is 0, so that there is no ratio"),
        new("无须处理：没有可比的数", "nothing: there is nothing to compare"));

    public static readonly OpenReason RowOfNobody = new(
        "row-of-nobody",
        new("下级单位报告都没有印出这一行", "none of the subordinates' reports prints the row"),
        new("无须处理：没有可汇总的数", "nothing: there is nothing to sum up"))
    { IsElsewhere = true };

    public static readonly OpenReason NoText = new(
        "no-text", new("报告没有给出正文", "the report gives no text"), new("给出报告的正文", "give the text of the report"));

    public static readonly OpenReason NoSection = new(
        "no-section",
        new("报告没有规则所查的部分", "the report does not have the section that the rule is about"),
        new("核对原件中是否有这一部分", "see whether the document has the section"));

    public static OpenReason NoPrevious(in EvaluationContext context)
    {
        var year = context.Current.Report.Year;
        return new(
            "no-previous",
            context.Related?.WhyNoPrevious ?? Words.InBoth(words => CellNames.Format(
                words.NoPrevious, year is { } known ? CellNames.Format(words.YearName, known - 1) : words.LastYear)),
            new("提供该机关上一年度的报告", "give the issuer's report of the year before"))
        { IsElsewhere = true };
    }

    public static OpenReason NoSubordinates(in EvaluationContext context)
    {
        if (context.Related?.WhyNoSubordinates is null && context.Current.Report.PossibleLevels == IssuerLevels.Department)
        {
            return NothingToSumUp;
        }

        return new(
            "no-subordinates",
            context.Related?.WhyNoSubordinates ?? Words.InBoth(words => words.NoSubordinates),
            new("提供下级单位报告和机关清单", "give the subordinates' reports, and the list of issuers"))
        { IsElsewhere = true };
    }

    // What a government asks for would be asked of each of its departments in vain.
    private static readonly OpenReason NothingToSumUp = new(
        "no-subordinates",
        new("部门一般没有下级单位报告要汇总", "a department sums up no other reports, as a rule"),
        new("无须处理；确有下级的，提供其报告和机关清单", "nothing; where it has subordinates, give their reports and the list of issuers"))
    {
        IsElsewhere = true,
    };

    /// <summary>That a cell of the report itself holds no number.</summary>
    public static OpenReason OfCell(FormCell cell, in ReportView view) => OfState(view.Cells[cell.Index].State, cell, view);

    /// <summary>Why a check that reckons with these cells can't be reckoned out.</summary>
    public static OpenReason OfOperands(IEnumerable<CellOperand> operands, in EvaluationContext context)
    {
        var form = context.Current.Form;
        FormCell? blank = null;
        var lacksRow = false;
        foreach (var operand in operands)
        {
            var isUsed = operand.Step != ReportStep.Subordinates || !form.Cells[operand.Index].Row.IsOptional;
            foreach (var read in context.Read(operand))
            {
                isUsed |= read.Reading != Reading.Unused;
                if (read.Reading == Reading.Unknown)
                {
                    return operand.Step == ReportStep.Self ? OfCell(form.Cells[operand.Index], read.View) : OtherReportsCell;
                }

                if (operand.Step == ReportStep.Self && read.Reading is Reading.Blank or Reading.Implied)
                {
                    blank ??= form.Cells[operand.Index];
                }
            }

            lacksRow |= !isUsed;
        }

        return lacksRow ? RowOfNobody : blank is null ? DivisionByZero : OfCell(blank, context.Current);
    }

    private static OpenReason OfState(CellState state, FormCell cell, in ReportView view) => state switch
    {
        CellState.Blank => new(
            "cell-blank", new("单元格空白", "cells are blank"), new("填上这些单元格（没有的填 0）", "fill them in (0 where there is none)")),
        CellState.Text => new(
            "cell-text", new("单元格里不是数字", "cells hold something that is no number"), new("改填数字", "put numbers there")),
        _ when view.Figures.Unused.Contains(cell.Index) => new(
            "row-not-printed", new("报告没有印出这一行", "the report does not print the row"), new("按格式印出这一行", "print the row as the form has it")),
        _ when view.IsUnread(cell) => new(
            "table-not-read",
            new($"没有读到“{cell.Table.Label.Brief.Zh}”", $"the table '{cell.Table.Label.Brief.En}' was not read"),
            new("核对原件中是否有该表，或另给可读的文件", "see whether the document has the table, or give a file that can be read")),
        _ => new(
            "cell-absent", new("没有找到单元格", "cells were not found"), new("核对原件中的这些单元格", "look at these cells in the document")),
    };
}
