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
    private const string Lang = "--lang";

    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, Surroundings surroundings, string environmentLanguage, CancellationToken cancellation = default)
    {
        var language = LanguageOf(args, environmentLanguage);
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
            if (!SqlProblems.IsReaderGone(e))
            {
                await WriteAsync(SqlWording.Error.In(language) + SqlProblems.Unwritable(e).Describe(language));
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

    // Before anything is parsed, so that usage errors and help speak it, too.
    private static Language LanguageOf(IReadOnlyList<string> args, string ofEnvironment)
    {
        var asked = args.Zip(args.Skip(1)).Where(pair => pair.First == Lang).Select(pair => pair.Second)
            .Concat(args.Where(arg => arg.StartsWith(Lang + "=", StringComparison.Ordinal)).Select(arg => arg[(Lang.Length + 1)..]))
            .FirstOrDefault(ofEnvironment);
        return asked.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.En : Language.Zh;
    }

    private static RootCommand Root(Surroundings surroundings, Language language)
    {
        var lang = new Option<string>(Lang) { Description = SqlWording.Lang.In(language), HelpName = "zh|en", Recursive = true };
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
