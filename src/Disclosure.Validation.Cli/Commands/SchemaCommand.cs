using System.CommandLine;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Cli.Schemas;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands;

/// <summary><c>schema NAME</c>: writes the JSON Schema of a kind of file.</summary>
internal static class SchemaCommand
{
    public static Command Create(Surroundings surroundings, Language language)
    {
        var name = new Argument<string>("NAME") { Description = Describe(language) };
        var output = CommonOptions.Output(language);
        var command = new Command("schema", ToolWording.Schema.In(language)) { name, output, CommonOptions.Lang(language) };
        command.SetAction(async (parsed, _) =>
        {
            var schema = Find(parsed.GetRequiredValue(name));
            await using var target = OutputTarget.Open(parsed.GetValue(output), surroundings);
            await target.WriteAsync(stream =>
            {
                schema.Write(stream, language);
                return Task.CompletedTask;
            });
            return ExitCodes.Clean;
        });
        return command;
    }

    private static PublishedSchema Find(string name) => PublishedSchemas.Find(name)
        ?? throw new DisclosureInputException(
            ToolProblems.UnknownSchema(name, [.. PublishedSchemas.All.Select(schema => schema.Name)]));

    private static string Describe(Language language)
    {
        var schemas = PublishedSchemas.All.Select(schema => language == Language.Zh
            ? $"{schema.Name}（{schema.Meaning.Zh}）"
            : $"{schema.Name} ({schema.Meaning.En})");
        return string.Join(language == Language.Zh ? "、" : ", ", schemas);
    }
}
