using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Packs;

/// <summary>One run of a command that is about rule packs: the packs, and where the result goes.</summary>
internal sealed class PackRun
{
    private readonly OutputTarget _target;
    private readonly Surroundings? _terminal;

    private PackRun(IReadOnlyList<TestedPack> packs, OutputTarget target, Surroundings? terminal)
    {
        Packs = packs;
        _target = target;
        _terminal = terminal;
    }

    public IReadOnlyList<TestedPack> Packs { get; }

    /// <summary>Gives the command the options that all of its kind have, and what it does.</summary>
    public static Command Complete(
        Command command, Surroundings surroundings, Language language, Func<PackRun, ParseResult, Task<int>> act)
    {
        var (rules, output) = (CommonOptions.Packs(language), CommonOptions.Output(language));
        command.Add(rules);
        command.Add(output);
        command.Add(CommonOptions.Lang(language));
        command.SetAction(async (parsed, _) =>
        {
            var (named, file) = (parsed.GetRequiredValue(rules), parsed.GetValue(output));
            var packs = ChosenPacks.Compile(named, surroundings);
            await using var target = OutputTarget.Open(file, surroundings, [.. named, .. ChosenPacks.FilesOf(packs.Select(pack => pack.Pack))]);
            return await act(new PackRun(packs, target, file is null ? surroundings : null), parsed);
        });
        return command;
    }

    /// <summary>Writes text for people.</summary>
    public Task WritePageAsync(Action<Page> print) => WriteAsync(async stream =>
    {
        await using var writer = TerminalText.Writer(stream);
        print(TerminalText.Page(writer, _terminal));
    });

    /// <summary>Writes JSON for programs.</summary>
    public Task WriteJsonAsync<T>(T value, JsonTypeInfo<T> shape) =>
        WriteAsync(stream => JsonOutput.WriteAsync(value, shape, stream));

    public Task WriteTextAsync(string text) => _target.WriteTextAsync(text);

    public Task WriteAsync(Func<Stream, Task> write) => _target.WriteAsync(write);
}
