using System.CommandLine;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands;

/// <summary><c>check PATH…</c>: checks reports and writes what was found.</summary>
internal static class CheckCommand
{
    public static Command Create(Surroundings surroundings, Language language)
    {
        var paths = CommonOptions.Path<string[]>(ToolWording.CheckPaths, language);
        paths.Arity = ArgumentArity.OneOrMore;
        var format = CommonOptions.Outputs(language);
        var failOn = CommonOptions.FailOn(ToolWording.FailOnOption, language);
        var maxWarnings = CommonOptions.Count("--max-warnings", ToolWording.MaxWarningsOption, language);
        var previous = new Option<string?>("--previous")
        {
            Description = ToolWording.PreviousOption.In(language),
            HelpName = "PATH",
        };
        var (issuers, tree) = (CommonOptions.Issuers(language), CommonOptions.Tree(language));
        var baseline = new Option<string?>("--baseline")
        {
            Description = IssuerWording.BaselineOption.In(language),
            HelpName = "FILE",
        };
        var quiet = new Option<bool>("--quiet", "-q") { Description = ToolWording.QuietOption.In(language) };
        var verbose = new Option<bool>("--verbose", "-v") { Description = ToolWording.VerboseOption.In(language) };
        var resume = new Option<string?>("--resume")
        {
            Description = ToolWording.ResumeOption.In(language),
            HelpName = "FILE",
        };
        var split = new Option<bool>("--split") { Description = ToolWording.SplitOption.In(language) };
        var noSuspects = new Option<bool>("--no-suspects") { Description = ToolWording.NoSuspectsOption.In(language) };
        var (output, rules) = (CommonOptions.Output(language), CommonOptions.Rules(language));
        var (convert, isolate) = (CommonOptions.Convert(language), CommonOptions.Isolate(language));
        var command = new Command("check", ToolWording.Check.In(language))
        {
            paths, format, output, split, rules, previous, issuers, tree, baseline, failOn, maxWarnings, noSuspects, convert, isolate,
            resume, CommonOptions.Lang(language), quiet, verbose,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var plan = OutputPlan.Of(parsed.GetRequiredValue(format), parsed.GetValue(output), surroundings);
            var settings = new CheckSettings
            {
                Paths = parsed.GetRequiredValue(paths),
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
