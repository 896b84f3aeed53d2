using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Findings.Wording;

/// <summary>What people call the terms of a result; every format uses these words.</summary>
public static class Terms
{
    /// <summary>How bad a finding is: 错误, 警告, 提示.</summary>
    public static LocalizedText Of(Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error"),
        Severity.Warning => new("警告", "warning"),
        _ => new("提示", "info"),
    };

    /// <summary>What became of a rule: 相符, 不符, 未能判定, 未核对.</summary>
    public static LocalizedText Of(Outcome outcome) => outcome switch
    {
        Outcome.Holds => new("相符", "held"),
        Outcome.Violated => new("不符", "violated"),
        Outcome.Undecided => new("未能判定", "undecided"),
        _ => new("未核对", "skipped"),
    };

    /// <summary>What a rule rests on: 明文规定, 按表格含义推断, 仅供参考.</summary>
    public static LocalizedText Of(Standing standing) => standing switch
    {
        Standing.Stated => new("明文规定", "stated"),
        Standing.Implied => new("按表格含义推断", "implied"),
        _ => new("仅供参考", "advisory"),
    };

    /// <summary>What a rule rests on, and where that is written.</summary>
    public static LocalizedText Of(Standing standing, string? basis)
    {
        var ground = Of(standing);
        return basis is null ? ground : new($"{ground.Zh}：{basis}", $"{ground.En}: {basis}");
    }

    /// <summary>How sure a search for the wrong cell is: 高, 中, 低.</summary>
    public static LocalizedText Of(Confidence confidence) => confidence switch
    {
        Confidence.High => new("高", "high"),
        Confidence.Medium => new("中", "medium"),
        _ => new("低", "low"),
    };

    /// <summary>What a cell holds: 数值, 空白, 未找到, 不适用, 文字.</summary>
    public static LocalizedText Of(CellState state) => state switch
    {
        CellState.Absent => new("未找到", "not found"),
        CellState.Blank => new("空白", "blank"),
        CellState.NotApplicable => new("不适用", "not applicable"),
        CellState.Text => new("文字", "text"),
        _ => new("数值", "number"),
    };

    /// <summary>That findings are accepted, and no longer count.</summary>
    public static LocalizedText Suppressed { get; } = new("豁免", "suppressed");
}
