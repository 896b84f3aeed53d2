using System.CommandLine;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Lines;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Cli.Runs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Checks;

/// <summary><c>check PATH…</c>: checks reports and writes what was found.</summary>
internal static class CheckCommand
{
    public static Command Create(Surroundings surroundings, Language language)
    {
        var run = new RunOptions(language);
        var format = CommonOptions.Outputs(language);
        var output = CommonOptions.Output(language);
        var (split, single) = (Flag("--split", CheckWording.Split), Flag("--single", CheckWording.Single));
        var cells = Flag("--cells", CheckWording.Cells);
        var previous = Path("--previous", "PATH", CheckWording.Previous);
        var baseline = Path("--baseline", "FILE", CheckWording.Baseline);
        var failOn = CommonOptions.FailOn(CheckWording.FailOn, language);
        var maxWarnings = CommonOptions.Count("--max-warnings", CheckWording.MaxWarnings, language);
        var noSuspects = Flag("--no-suspects", CheckWording.NoSuspects);
        var resume = Path("--resume", "FILE", CheckWording.Resume);
        var history = Path("--history", "FILE", CheckWording.History);
        var lines = Flag("--lines", CheckWording.Lines);
        var (quiet, verbose) = (Flag("--quiet", CheckWording.Quiet, "-q"), Flag("--verbose", CheckWording.Verbose, "-v"));
        run.Paths.Arity = ArgumentArity.ZeroOrMore;
        var command = new Command("check", CheckWording.Check.In(language))
        {
            run.Paths, lines, run.Exclude, format, output, split, single, cells, run.Rules, previous, run.Issuers, run.Tree, run.Prefer, baseline, failOn, maxWarnings, noSuspects,
            run.Culture, run.Convert, run.Isolate, resume, history, CommonOptions.Lang(language), quiet, verbose,
        };
        Option[] notWithLines =
            [run.Exclude, format, output, split, single, cells, previous, run.Issuers, run.Tree, run.Prefer, resume, history, verbose];
        command.SetAction((parsed, cancellation) => LineOptions.AreAsked(parsed, lines, run.Paths, notWithLines)
            ? CheckLines.RunAsync(Settings(parsed), surroundings, cancellation)
            : new Check(surroundings, Settings(parsed)).RunAsync(cancellation));
        return command;

        CheckSettings Settings(ParseResult parsed) => new()
        {
            Run = run.Of(parsed),
            Outputs = OutputPlan.Of(parsed.GetRequiredValue(format), parsed.GetValue(output), parsed.GetValue(split), parsed.GetValue(single), surroundings),
            Previous = parsed.GetValue(previous),
            Baseline = parsed.GetValue(baseline),
            FailOn = parsed.GetValue(failOn),
            MaxWarnings = parsed.GetValue(maxWarnings),
            Suspects = !parsed.GetValue(noSuspects),
            Cells = parsed.GetValue(cells),
            Quiet = parsed.GetValue(quiet),
            Verbose = parsed.GetValue(verbose),
            Resume = parsed.GetValue(resume),
            History = parsed.GetValue(history),
        };

        Option<bool> Flag(string name, LocalizedText description, params string[] aliases) =>
            new(name, aliases) { Description = description.In(language) };

        Option<string?> Path(string name, string help, LocalizedText description) =>
            new(name) { Description = description.In(language), HelpName = help };
    }
}
