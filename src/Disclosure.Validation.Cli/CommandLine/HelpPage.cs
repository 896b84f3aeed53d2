using System.CommandLine;
using System.CommandLine.Invocation;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.CommandLine;

/// <summary>Prints the help of a command, in either language and within the width of the terminal.</summary>
internal sealed class HelpPage(Surroundings surroundings, Language language) : SynchronousCommandLineAction
{
    private const int Indent = 2;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        using var writer = TerminalText.Writer(surroundings.Output);
        var page = TerminalText.Page(writer, surroundings);
        var command = parseResult.CommandResult.Command;
        page.Print(0, command.Description ?? "");
        page.BlankLine();
        page.Print(0, HelpWording.Usage.In(language) + UsageOf(command));
        PrintList(page, HelpWording.Commands, command.Subcommands.Select(Entry));
        PrintList(page, HelpWording.Arguments, command.Arguments.Select(Entry));
        PrintList(page, HelpWording.Options, Options(command).Select(Entry));
        PrintList(page, HelpWording.ExitCodesHeading, HelpWording.ExitCodeList.Select(Entry));
        return ExitCodes.Clean;
    }

    private static string UsageOf(Command command)
    {
        var name = string.Join(' ', Path(command).Reverse());
        return command.Subcommands.Count > 0
            ? $"{name} COMMAND …"
            : string.Join(' ', [name, .. command.Arguments.Select(ArgumentName), "[--…]"]);
    }

    private static IEnumerable<string> Path(Command command) => command is RootCommand
        ? ["disclosure"]
        : [command.Name, .. command.Parents.OfType<Command>().SelectMany(Path)];

    // The options of the root (help, version) are the subcommands' too, as far as they say so.
    private static IEnumerable<Option> Options(Command command) => command.Options.Concat(
        command.Parents.OfType<Command>().SelectMany(Options).Where(option => option.Recursive));

    private static string ArgumentName(Argument argument) =>
        argument.Name + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : "");

    private static (string, string?) Entry(Command command) => (command.Name, command.Description);

    private static (string, string?) Entry(Argument argument) => (ArgumentName(argument), argument.Description);

    private static (string, string?) Entry(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name));
        return (option.HelpName is { } value ? $"{names} {value}" : names, option.Description);
    }

    private (string, string?) Entry((int Code, LocalizedText Meaning) exit) =>
        ($"{exit.Code}", exit.Meaning.In(language));

    private void PrintList(Page page, LocalizedText heading, IEnumerable<(string Name, string? Text)> entries)
    {
        var list = entries.ToList();
        if (list.Count == 0)
        {
            return;
        }

        page.BlankLine();
        page.Print(0, heading.In(language), Tone.Heading);
        var width = list.Max(entry => Page.WidthOf(entry.Name));
        foreach (var (name, text) in list)
        {
            page.PrintTagged(Indent, name.PadRight(width), Tone.Plain, text ?? "");
        }
    }
}
