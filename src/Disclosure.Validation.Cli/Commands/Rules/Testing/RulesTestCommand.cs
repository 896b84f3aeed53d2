using System.CommandLine;
using System.IO.Enumeration;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Commands.Rules.Packs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Testing;

/// <summary><c>rules test</c>: runs the tests inside the packs.</summary>
internal static class RulesTestCommand
{
    private enum Format
    {
        Console,
        Json,
        JUnit,
    }

    public static Command Create(Surroundings surroundings, Language language)
    {
        var format = CommonOptions.Choice(
            "--format", OptionWording.Format, language, Format.Console,
            ("console", Format.Console), ("json", Format.Json), ("junit", Format.JUnit));
        var rule = new Option<string[]>("--rule")
        {
            Description = RulesWording.Filter.In(language),
            HelpName = "ID",
            DefaultValueFactory = _ => [],
        };
        var command = new Command("test", RulesWording.Test.In(language)) { format, rule };
        return PackRun.Complete(command, surroundings, language, async (run, parsed) =>
        {
            IReadOnlyList<PackTests> tests = [.. run.Packs.Select(pack => AsShown(PackTests.Run(pack, Chosen(parsed.GetRequiredValue(rule))), surroundings))];
            await (parsed.GetValue(format) switch
            {
                Format.Json => run.WriteJsonAsync(TestRunEntry.Of(tests), TestRunJsonContext.Default.TestRunEntry),
                Format.JUnit => run.WriteAsync(stream =>
                {
                    JUnitTests.Write(tests, language, stream);
                    return Task.CompletedTask;
                }),
                _ => run.WritePageAsync(page => new TestPage(page, language).Print(tests)),
            });
            return ExitCodes.OfTests(tests.Sum(pack => pack.Results.Count), tests.Sum(pack => pack.Failed));
        });
    }

    private static Func<Validation.Rules.Rule, bool> Chosen(string[] ids) => rule =>
        ids.Length == 0 || ids.Any(id => FileSystemName.MatchesSimpleExpression(id, rule.Id));

    // Places are called as the user knows them.
    private static PackTests AsShown(PackTests tests, Surroundings surroundings) => tests with
    {
        Results =
        [
            .. tests.Results.Select(result => result with
            {
                Test = result.Test with { Source = result.Test.Source with { File = surroundings.Shown(result.Test.Source.File) } },
                Failure = result.Failure is { } failure ? surroundings.AsShown(failure) : null,
            }),
        ],
    };
}
