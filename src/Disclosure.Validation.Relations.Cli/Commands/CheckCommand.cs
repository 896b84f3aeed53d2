using System.CommandLine;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Relations.Cli.Shell;
using Disclosure.Validation.Relations.DuckDb;
using Disclosure.Validation.Relations.Judging;
using Disclosure.Validation.Relations.Postgres;
using Disclosure.Validation.Relations.Results;
using Disclosure.Validation.Reporting;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Relations.Cli.Commands;

/// <summary><c>check DIR</c>: judges exported reports, and writes what was found as <c>disclosure check --format json</c> does.</summary>
internal static class CheckCommand
{
    public static Command Create(Surroundings surroundings, Language language)
    {
        var folder = new Argument<string?>("DIR") { Description = SqlWording.Folder.In(language), Arity = ArgumentArity.ZeroOrOne };
        var on = Usage.Named("--on", "CONNECTION", SqlWording.On, language);
        var rules = Usage.Rules(language);
        var engine = new Usage.Engine(language);
        var command = new Command("check", SqlWording.Check.In(language)) { folder, on, rules, engine.Memory, engine.Threads, engine.Spill };
        command.SetAction(async (parsed, stop) =>
        {
            if ((parsed.GetValue(folder) is null) == (parsed.GetValue(on) is null))
            {
                throw Usage.Wrong(SqlWording.OneSource);
            }

            return parsed.GetValue(on) is { } server
                ? await OnServerAsync(server, surroundings, language, stop)
                : await InFolderAsync(surroundings.FullPath(parsed.GetValue(folder)!), parsed.GetRequiredValue(rules), engine.Of(parsed, surroundings), surroundings, language, stop);
        });
        return command;
    }

    private static async Task<int> OnServerAsync(string server, Surroundings surroundings, Language language, CancellationToken stop)
    {
        using var relations = PostgresRelations.Open(server);
        var violations = FindingsTable.Write(relations, stop);
        await surroundings.Error.WriteLineAsync(SqlWording.Violations(violations).In(language));
        return violations > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static async Task<int> InFolderAsync(
        string folder, IReadOnlyList<string> rules, DuckDbOptions options, Surroundings surroundings, Language language, CancellationToken stop)
    {
        using var relations = ParquetRelations.Open(folder, options);
        var packs = Usage.Validator(rules, surroundings).Packs;
        var check = new LinearCheck(relations, packs, stop);

        // Whole or not at all: the database may fail in the middle.
        await using var whole = new Scratch();
        var writer = OutputFormats.Json.Create(whole, new ResultWriterOptions { Language = language });
        var (summary, forms) = (new CheckSummary(), new HashSet<string>(StringComparer.Ordinal));
        writer.Begin();
        foreach (var result in check.Results())
        {
            writer.Write(result);
            summary = summary.With(result);
            forms.Add(result.Report.Form.Id);
        }

        writer.Complete(summary);
        whole.Position = 0;
        await whole.CopyToAsync(surroundings.Output, stop);
        await surroundings.Output.FlushAsync(stop);
        foreach (var pack in packs.Where(pack => forms.Contains(pack.Form.Id)))
        {
            await surroundings.Error.WriteLineAsync(SqlWording.LeftToLibrary(pack.Id, check.LeftToLibrary[pack.Id]).In(language));
        }

        return summary.Verdicts.Unread > 0 ? ExitCodes.BadInput : summary.Errors > 0 ? ExitCodes.Findings : summary.Evaluated ? ExitCodes.Clean : ExitCodes.NothingEvaluated;
    }
}
