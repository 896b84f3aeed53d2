using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Commands.Baselines;
using Disclosure.Validation.Cli.Commands.Checks;
using Disclosure.Validation.Cli.Commands.Comparisons;
using Disclosure.Validation.Cli.Commands.Forms;
using Disclosure.Validation.Cli.Commands.Letters;
using Disclosure.Validation.Cli.Commands.Reads;
using Disclosure.Validation.Cli.Commands.Rules;
using Disclosure.Validation.Cli.Commands.Schemas;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli;

/// <summary>The command <c>disclosure</c>: from arguments to an exit code. No exception leaves it.</summary>
internal static class DisclosureTool
{
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, Surroundings surroundings, CancellationToken cancellation = default)
    {
        var language = LanguageChoice.From(args, surroundings.Variable);
        var messages = new Messages(surroundings.Error, language);
        try
        {
            return await InvokeAsync(args, surroundings, language, messages, cancellation);
        }
        catch (DisclosureInputException e) when (e.InnerException is { } fault && FileProblems.IsReaderGone(fault))
        {
            return ExitCodes.BadInput;
        }
        catch (DisclosureInputException e)
        {
            messages.Report(e.Problems);
            return ExitCodes.BadInput;
        }
        catch (OperationCanceledException)
        {
            messages.Interrupted(ShellWording.Interrupted);
            return ExitCodes.Interrupted;
        }
        catch (Exception e)
        {
            messages.InternalError(e);
            return ExitCodes.InternalError;
        }
    }

    private static Task<int> InvokeAsync(
        IReadOnlyList<string> args,
        Surroundings surroundings,
        Language language,
        Messages messages,
        CancellationToken cancellation)
    {
        var parsed = Root(surroundings, language)
            .Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            messages.Report(UsageProblems.Of(parsed));
            return Task.FromResult(ExitCodes.BadInput);
        }

        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            // Whoever calls says when to stop; there is no haste in completing the output of what was done.
            ProcessTerminationTimeout = null,
            Output = TextWriter.Null,
            Error = surroundings.Error,
        };
        return parsed.InvokeAsync(configuration, cancellation);
    }

    private static RootCommand Root(Surroundings surroundings, Language language)
    {
        var root = new RootCommand(HelpWording.Tool.In(language))
        {
            CheckCommand.Create(surroundings, language),
            ReadCommand.Create(surroundings, language),
            CompareCommand.Create(surroundings, language),
            BaselineCommand.Create(surroundings, language),
            LetterCommand.Create(surroundings, language),
            RulesCommand.Create(surroundings, language),
            FormsCommand.Create(surroundings, language),
            SchemaCommand.Create(surroundings, language),
        };
        root.Options.Clear();
        root.Options.Add(new HelpOption("--help", "-h")
        {
            Description = HelpWording.HelpOption.In(language),
            Action = new HelpPage(surroundings, language),
        });
        root.Options.Add(new VersionOption("--version")
        {
            Description = HelpWording.VersionOption.In(language),
            Action = new VersionLine(surroundings),
        });
        return root;
    }
}
