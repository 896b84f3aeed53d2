using System.CommandLine;
using Disclosure.Validation.Authoring.Schemas;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.History;
using Disclosure.Validation.Reporting.Json;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Schemas;

/// <summary><c>schema NAME</c>: writes the JSON Schema of a kind of file.</summary>
internal static class SchemaCommand
{
    // In the order of the help page.
    private static readonly PublishedSchema[] All =
    [
        PublishedSchema.Rules,
        new("findings", new("check --format json 的结果", "what check --format json writes"), FindingsSchema.Of),
        PublishedSchema.Report,
        PublishedSchema.Issuers,
        PublishedSchema.Baseline,
        new("history", new("check --history 写入的各行", "the lines that check --history writes"), HistorySchema.Of),
    ];

    private static readonly LocalizedText Meaning = new(
        "写出某种文件的 JSON Schema，供编辑器补全和检查。",
        "Writes the JSON Schema of a kind of file, by which editors complete and check it.");

    public static Command Create(Surroundings surroundings, Language language)
    {
        var name = new Argument<string>("NAME") { Description = Describe(language) };
        var output = CommonOptions.Output(language);
        var rules = CommonOptions.Rules(language);
        var command = new Command("schema", Meaning.In(language)) { name, rules, output, CommonOptions.Lang(language) };
        command.SetAction(async (parsed, _) =>
        {
            var schema = Find(parsed.GetRequiredValue(name));
            var named = parsed.GetRequiredValue(rules);
            IReadOnlyList<RulePack> packs = [];
            if (schema == PublishedSchema.Report && named.Length > 0)
            {
                var validator = ChosenPacks.Validator(named, surroundings);
                (schema, packs) = (PublishedSchema.ReportOf(validator.Forms.Forms), validator.Packs);
            }

            await using var target = OutputTarget.Open(parsed.GetValue(output), surroundings, [.. named, .. ChosenPacks.FilesOf(packs)]);
            await target.WriteAsync(stream => JsonOutput.WriteAsync(schema.Make(language), stream));
            return ExitCodes.Clean;
        });
        return command;
    }

    private static PublishedSchema Find(string name) => All.FirstOrDefault(schema => schema.Name == name)
        ?? throw new DisclosureInputException(
            UnknownSchema(name, All.Select(schema => schema.Name)));

    private static Problem UnknownSchema(string name, IEnumerable<string> known)
    {
        var list = string.Join('|', known);
        return UsageProblems.Usage(new($"没有名为 {name} 的 JSON Schema", $"no schema named {name}"), new(list, list));
    }

    private static string Describe(Language language)
    {
        var schemas = All.Select(schema => language == Language.Zh
            ? $"{schema.Name}（{schema.Meaning.Zh}）"
            : $"{schema.Name} ({schema.Meaning.En})");
        return string.Join(language == Language.Zh ? "、" : ", ", schemas);
    }
}
