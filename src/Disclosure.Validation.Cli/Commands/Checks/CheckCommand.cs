using System.CommandLine;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Checks;

/// <summary><c>check PATH…</c>: checks reports and writes what was found.</summary>
internal static class CheckCommand
{
    public static Command Create(Surroundings surroundings, Language language)
    {
        var paths = CommonOptions.Path<string[]>(OptionWording.Paths, language);
        paths.Arity = ArgumentArity.OneOrMore;
        var format = CommonOptions.Outputs(language);
        var failOn = CommonOptions.FailOn(CheckWording.FailOn, language);
        var maxWarnings = CommonOptions.Count("--max-warnings", CheckWording.MaxWarnings, language);
        var previous = new Option<string?>("--previous")
        {
            Description = CheckWording.Previous.In(language),
            HelpName = "PATH",
        };
        var (issuers, tree) = (CommonOptions.Issuers(language), CommonOptions.Tree(language));
        var baseline = new Option<string?>("--baseline")
        {
            Description = CheckWording.Baseline.In(language),
            HelpName = "FILE",
        };
        var quiet = new Option<bool>("--quiet", "-q") { Description = CheckWording.Quiet.In(language) };
        var verbose = new Option<bool>("--verbose", "-v") { Description = CheckWording.Verbose.In(language) };
        var resume = new Option<string?>("--resume")
        {
            Description = CheckWording.Resume.In(language),
            HelpName = "FILE",
        };
        var split = new Option<bool>("--split") { Description = CheckWording.Split.In(language) };
        var noSuspects = new Option<bool>("--no-suspects") { Description = CheckWording.NoSuspects.In(language) };
        var exclude = CommonOptions.Exclude(language);
        var (output, rules) = (CommonOptions.Output(language), CommonOptions.Rules(language));
        var (convert, isolate) = (CommonOptions.Convert(language), CommonOptions.Isolate(language));
        var command = new Command("check", CheckWording.Check.In(language))
        {
            paths, exclude, format, output, split, rules, previous, issuers, tree, baseline, failOn, maxWarnings, noSuspects, convert, isolate,
            resume, CommonOptions.Lang(language), quiet, verbose,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var plan = OutputPlan.Of(parsed.GetRequiredValue(format), parsed.GetValue(output), surroundings);
            var settings = new CheckSettings
            {
                Paths = parsed.GetRequiredValue(paths),
                Exclude = parsed.GetRequiredValue(exclude),
                Outputs = parsed.GetValue(split) ? OutputPlan.Split(plan) : plan,
                Rules = parsed.GetRequiredValue(rules),
                Previous = parsed.GetValue(previous),
                Issuers = parsed.GetValue(issuers),
                Tree = parsed.GetValue(tree),
                Baseline = parsed.GetValue(baseline),
                FailOn = parsed.GetValue(failOn),
                MaxWarnings = parsed.GetValue(maxWarnings),
                Suspects = !parsed.GetValue(noSuspects),
                Convert = parsed.GetValue(convert),
                Isolate = parsed.GetValue(isolate),
                Language = language,
                Quiet = parsed.GetValue(quiet),
                Verbose = parsed.GetValue(verbose),
                Resume = parsed.GetValue(resume),
            };
            return new Check(surroundings, settings).RunAsync(cancellation);
        });
        return command;
    }
}
