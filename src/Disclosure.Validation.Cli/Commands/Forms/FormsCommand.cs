using System.CommandLine;
using Disclosure.Validation.Authoring.Typing;
using Disclosure.Validation.Cli.Commands.Rules.Packs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Forms;

/// <summary><c>forms …</c>: tools for those who use or write forms.</summary>
internal static class FormsCommand
{
    public static Command Create(Surroundings surroundings, Language language) =>
        new("forms", FormsWording.Forms.In(language))
        {
            FormsNewCommand.Create(surroundings, language),
            FormsLintCommand.Create(surroundings, language),
            Types(surroundings, language),
        };

    private static Command Types(Surroundings surroundings, Language language)
    {
        var id = new Argument<string>("FORM") { Description = FormsWording.Form.In(language) };
        var nameSpace = new Option<string>("--namespace")
        {
            Description = FormsWording.Namespace.In(language),
            HelpName = "NAME",
            DefaultValueFactory = _ => typeof(Validation.Reports.Typed.TypedReport).Namespace!,
        };
        var command = new Command("types", FormsWording.Types.In(language)) { id, nameSpace };
        return PackRun.Complete(command, surroundings, language, async (run, parsed) =>
        {
            var form = Find(parsed.GetRequiredValue(id), [.. run.Packs.Select(pack => pack.Pack.Form)]);
            await run.WriteTextAsync(TypedReportSource.Write(form, parsed.GetRequiredValue(nameSpace)));
            return ExitCodes.Clean;
        });
    }

    private static Form Find(string id, IReadOnlyList<Form> forms) => forms.FirstOrDefault(form => form.Id == id)
        ?? throw new DisclosureInputException(new Problem
        {
            Code = "usage.unknown-form",
            Found = new($"没有格式 {id}", $"no form {id}"),
            Expected = FormsWording.List(forms.Select(form => form.Id).Distinct()),
            Hint = NameHint.Nearest(id, forms.Select(form => form.Id))
                ?? new("自己的格式用 --rules 给出它的规则包", "for a form of your own, name its pack by --rules"),
        });
}
