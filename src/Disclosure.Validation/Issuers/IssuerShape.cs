using System.Text.Json.Nodes;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Issuers;

/// <summary>The shape of <c>issuers.yaml</c>.</summary>
internal static class IssuerShape
{
    /// <summary>The whole file.</summary>
    public static MappingShape File { get; } = new("issuers", () =>
    [
        new("issuers", new ListShape(Issuer!), new("各发布机关", "the bodies that issue reports"), IsRequired: true),
    ]);

    /// <summary>One issuer.</summary>
    public static MappingShape Issuer { get; } = new("issuer", () =>
    [
        new("name", CommonShapes.Text, new("机关名称", "its name"), IsRequired: true),
        new("aliases", CommonShapes.Texts, new("其他名称；常见写法不必列出", "other names; the usual variants need not be listed")),
        new("level", CommonShapes.Choice<IssuerLevel>(), new("机关的级别", "what kind of body it is")),
        new("parent", CommonShapes.Text, new("汇总其报告的机关的名称", "the name of the issuer whose report sums up its own")),
    ]);

    /// <summary>The JSON Schema.</summary>
    public static JsonObject Schema(Language language) => JsonSchemaDocument.Of(
        new("发布机关及其上下级关系", "the bodies that issue reports, and whose report sums up whose"), [File], language);
}
