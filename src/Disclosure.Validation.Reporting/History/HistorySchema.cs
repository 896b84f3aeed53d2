using System.Text.Json.Nodes;
using Disclosure.Validation.Reporting.Schemas;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.History;

/// <summary>The JSON Schema (draft 2020-12) of a line of a history, made from the shape that is written. Further keys are allowed.</summary>
public static class HistorySchema
{
    private static readonly LocalizedText Title = new("检查历史（disclosure check --history）的一行", "a line of a history, as disclosure check --history writes it");

    private static readonly Dictionary<(Type, string), LocalizedText> Descriptions = new()
    {
        [(typeof(HistoryRun), "history")] = new("此格式的版本", "the version of this shape"),
        [(typeof(HistoryRun), "at")] = new("检查时间", "when the check was made"),
        [(typeof(HistoryRun), "interrupted")] = new("检查被中断，结果不全", "the check was stopped before its end: reports are missing"),
        [(typeof(HistoryRun), "failures")] = new("未能检查的文件数", "the files that could not be checked"),
        [(typeof(HistoryRun), "groups")] = new("已检查的报告，按年度和区县", "the reports checked, by year and district"),
        [(typeof(HistoryRun), "reports")] = new("现在或以前有问题的报告", "the reports with findings, now or before"),
        [(typeof(HistoryGroup), "withErrors")] = new("有错误的报告份数", "how many reports have errors"),
        [(typeof(HistoryReport), "new")] = new("新出现的问题：按规则列出指纹", "findings that no check before has had: fingerprints by rule"),
        [(typeof(HistoryReport), "known")] = new("仍有的问题", "findings that are there still"),
        [(typeof(HistoryReport), "reopened")] = new("曾不再出现、又重新出现的问题", "findings that were gone, and are there again"),
        [(typeof(HistoryReport), "gone")] = new("不再出现的问题，所属规则这次已作判定", "findings that are no longer there, of rules that were judged"),
        [(typeof(HistoryReport), "unjudged")] = new(
            "这次没有、但所属规则未作判定的问题：是否已改正并不知道", "findings that are not there, of rules that were not judged: whether they are gone is not known"),
    };

    /// <summary>The schema, with descriptions in the language asked for.</summary>
    public static JsonObject Of(Language language) => JsonShape.Schema(
        HistoryJsonContext.Default.HistoryRun,
        Title,
        language,
        (property, schema) =>
        {
            if (property.Name == "history")
            {
                schema["enum"] = new JsonArray(HistoryRun.CurrentVersion);
            }

            return Descriptions.GetValueOrDefault((property.DeclaringType, property.Name));
        },
        property => property.IsNullable);
}
