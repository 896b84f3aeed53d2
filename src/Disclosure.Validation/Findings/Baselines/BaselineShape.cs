using System.Text.Json.Nodes;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Findings.Baselines;

/// <summary>The shape of a baseline file.</summary>
internal static class BaselineShape
{
    /// <summary>The shape of a fingerprint, its end left to the reader.</summary>
    public const string FingerprintPattern = "^[0-9a-f]{20}";

    /// <summary>The whole file.</summary>
    public static MappingShape File { get; } = new("baseline", () =>
    [
        new("suppressions", new ListShape(Entry!), new("已知并接受的发现", "the findings that are known and accepted"), IsRequired: true),
    ]);

    /// <summary>One accepted finding.</summary>
    public static MappingShape Entry { get; } = new("suppression", () =>
    [
        new(
            "fingerprint",
            new TextShape(FingerprintPattern),
            new("发现的指纹，见检查结果", "the fingerprint of the finding, from the results of a check"),
            IsRequired: true),
        new("rule", CommonShapes.Text, new("规则编号，供人阅读", "the id of the rule, for people")),
        new("issuer", CommonShapes.Text, new("发布机关，供人阅读", "the issuer of the report, for people")),
        new("year", CommonShapes.Year, new("报告年度，供人阅读", "the year of the report, for people")),
        new("finding", CommonShapes.Text, new("发现的内容，供人阅读", "what was found, for people")),
        new("reason", CommonShapes.Text, new("为什么接受", "why it is accepted"), IsRequired: true),
        new("owner", CommonShapes.Text, new("谁作的决定", "who decided so"), IsRequired: true),
        new("expires", CommonShapes.Date, new("有效期的最后一天", "the last day that the decision holds")),
    ]);

    /// <summary>The JSON Schema.</summary>
    public static JsonObject Schema(Language language) => JsonSchemaDocument.Of(
        new("豁免清单：已知并接受的发现", "a baseline: findings that are known and accepted"), [File], language);
}
