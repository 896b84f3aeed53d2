using System.CommandLine;
using System.CommandLine.Invocation;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Relations.Cli.Commands;
using Disclosure.Validation.Relations.Cli.Shell;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Relations.Cli;

/// <summary>The command <c>disclosure-sql</c>: from arguments to an exit code. No exception leaves it.</summary>
internal static class SqlTool
{
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, Surroundings surroundings, CancellationToken cancellation = default)
    {
        var language = LanguageChoice.From(args, surroundings.Variable);
        try
        {
            return await InvokeAsync(args, surroundings, language, WriteAsync, cancellation);
        }
        catch (DisclosureInputException e)
        {
            foreach (var problem in e.Problems)
            {
                await WriteAsync(SqlWording.Error.In(language) + problem.Describe(language));
            }

            return ExitCodes.BadInput;
        }
        catch (IOException e)
        {
            // All else that is read and written has its own words.
            if (!FileProblems.IsReaderGone(e))
            {
                await WriteAsync(SqlWording.Error.In(language) + FileProblems.Unwritable("-", e).Describe(language));
            }

            return ExitCodes.BadInput;
        }
        catch (OperationCanceledException)
        {
            await WriteAsync(SqlWording.Interrupted.In(language));
            return ExitCodes.Interrupted;
        }
        catch (Exception e)
        {
            await WriteAsync($"{SqlWording.Fault.In(language)}{e.GetType().Name}: {e.Message}");
            return ExitCodes.InternalError;
        }

        // What comes from a document must not steer a terminal.
        Task WriteAsync(string text) => surroundings.Error.WriteLineAsync(string.Join('\n', text.Split('\n').Select(VisibleText.Of)));
    }

    private static async Task<int> InvokeAsync(
        IReadOnlyList<string> args, Surroundings surroundings, Language language, Func<string, Task> write, CancellationToken cancellation)
    {
        var parsed = Root(surroundings, language).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
            {
                await write(SqlWording.Error.In(language) + error.Message);
            }

            return ExitCodes.BadInput;
        }

        using var help = new StreamWriter(surroundings.Output, leaveOpen: true);
        return await parsed.InvokeAsync(
            new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,

                // Whoever calls says when to stop.
                ProcessTerminationTimeout = null,
                Output = help,
                Error = surroundings.Error,
            },
            cancellation);
    }

    private static RootCommand Root(Surroundings surroundings, Language language)
    {
        var lang = new Option<string>("--lang") { Description = SqlWording.Lang.In(language), HelpName = "zh|en", Recursive = true };
        lang.AcceptOnlyFromAmong("zh", "en");
        return new RootCommand(SqlWording.Tool.In(language))
        {
            ExportCommand.Create(surroundings, language),
            CheckCommand.Create(surroundings, language),
            AskCommand.Create(surroundings, language),
            lang,
        };
    }
}
