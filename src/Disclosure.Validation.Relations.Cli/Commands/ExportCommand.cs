using System.CommandLine;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Relations.Cli.Inputs;
using Disclosure.Validation.Relations.Cli.Shell;
using Disclosure.Validation.Relations.DuckDb;
using Disclosure.Validation.Relations.Exporting;
using Disclosure.Validation.Relations.Postgres;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Relations.Cli.Commands;

/// <summary><c>export PATH…</c>: writes reports and rules as relations.</summary>
internal static class ExportCommand
{
    public static Command Create(Surroundings surroundings, Language language)
    {
        var paths = new Argument<string[]>("PATH") { Description = SqlWording.Paths.In(language), Arity = ArgumentArity.OneOrMore };
        var output = Usage.Named("--output", "DIR", SqlWording.Output, language);
        var to = Usage.Named("--to", "CONNECTION", SqlWording.To, language);
        var issuers = Usage.Named("--issuers", "FILE", SqlWording.Issuers, language);
        var rules = Usage.Rules(language);
        var bare = new Option<bool>("--bare") { Description = SqlWording.Bare.In(language) };
        var engine = new Usage.Engine(language);
        var command = new Command("export", SqlWording.Export.In(language)) { paths, output, to, issuers, rules, bare, engine.Memory, engine.Threads, engine.Spill };
        command.SetAction(async (parsed, stop) =>
        {
            if ((parsed.GetValue(output) is null) == (parsed.GetValue(to) is null))
            {
                throw Usage.Wrong(SqlWording.OneTarget);
            }

            var validator = Usage.Validator(parsed.GetRequiredValue(rules), surroundings);
            var register = parsed.GetValue(issuers) is { } file ? IssuerRegister.ReadFile(surroundings.FullPath(file)) : null;
            using var sink = parsed.GetValue(to) is { } server
                ? PostgresSink.Create(server)
                : (IRelationSink)ParquetFolder.Create(surroundings.FullPath(parsed.GetValue(output)!), engine.Of(parsed, surroundings));
            using var store = new ReportStore(validator.Forms);
            var input = new ReportInput(store, surroundings);
            var failures = await input.ReadAsync(parsed.GetRequiredValue(paths), stop);
            RelationExport.Write(
                validator.Packs, new ReportSeries(store.Keys, register), store.Keys.Count, store.Load, sink, parsed.GetValue(bare) ? null : validator, stop);
            foreach (var (name, why) in input.PassedOver)
            {
                await surroundings.Error.WriteLineAsync(VisibleText.Of(SqlWording.PassedOver(name, why).In(language)));
            }

            await surroundings.Error.WriteLineAsync(SqlWording.Exported(store.Keys.Count).In(language));
            return failures.Count > 0 ? throw new DisclosureInputException([.. failures]) : ExitCodes.Clean;
        });
        return command;
    }
}
