using Disclosure.Validation.Findings.Baselines;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Packs.Reading;
using Disclosure.Validation.Reporting.Json;

namespace Disclosure.Validation.Cli.Commands.Schemas;

/// <summary>The JSON Schemas that the tool can write, by name.</summary>
internal static class PublishedSchemas
{
    /// <summary>All of them, in the order of the help page.</summary>
    public static IReadOnlyList<PublishedSchema> All { get; } =
    [
        new("rules", new("规则包文件：规则和格式", "files of rule packs: rules and forms"), PackSchema.Of),
        new("findings", new("check --format json 的结果", "what check --format json writes"), FindingsSchema.Of),
        new("report", new("read 写出的规范格式报告", "a report in its canonical form, as read writes it"), ReportSchema.Of),
        new("issuers", new("发布机关清单", "a register of issuers"), IssuerShape.Schema),
        new("baseline", new("豁免清单", "a baseline of accepted findings"), BaselineShape.Schema),
    ];

    /// <summary>The one of that name, or null.</summary>
    public static PublishedSchema? Find(string name) => All.FirstOrDefault(schema => schema.Name == name);
}
