using System.Text.Json.Nodes;
using Disclosure.Validation.Findings.Baselines;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Authoring.Schemas;

/// <summary>The JSON Schema (draft 2020-12) of a kind of file, by which editors complete and check it.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Meaning">What it describes.</param>
/// <param name="Make">Makes it, with descriptions in the language asked for.</param>
public sealed record PublishedSchema(string Name, LocalizedText Meaning, Func<Language, JsonObject> Make)
{
    /// <summary>Of the files of rule packs: rules and forms.</summary>
    public static PublishedSchema Rules { get; } =
        new("rules", new("规则包文件：规则和格式", "files of rule packs: rules and forms"), PackSchema.Of);

    /// <summary>Of canonical reports.</summary>
    public static PublishedSchema Report { get; } =
        new("report", new("read 写出的规范格式报告", "a report in its canonical form, as read writes it"), ReportSchema.Of);

    /// <summary>Of canonical reports of these forms.</summary>
    public static PublishedSchema ReportOf(IReadOnlyList<Form> forms) => Report with { Make = language => ReportSchema.Of(forms, language) };

    /// <summary>Of registers of issuers.</summary>
    public static PublishedSchema Issuers { get; } =
        new("issuers", new("发布机关清单", "a register of issuers"), IssuerShape.Schema);

    /// <summary>Of baselines.</summary>
    public static PublishedSchema Baseline { get; } =
        new("baseline", new("豁免清单", "a baseline of accepted findings"), BaselineShape.Schema);
}
