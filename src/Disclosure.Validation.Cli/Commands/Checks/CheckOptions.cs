using System.CommandLine;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Runs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Checks;

/// <summary>The options of <c>check</c>.</summary>
internal sealed class CheckOptions
{
    private readonly Language _language;
    private readonly OutputOptions _outputs;
    private readonly Option<bool> _cells;
    private readonly Option<string?> _previous;
    private readonly Option<string?> _baseline;
    private readonly Option<FailOn> _failOn;
    private readonly Option<int?> _maxWarnings;
    private readonly Option<bool> _noSuspects;
    private readonly Option<string?> _resume;
    private readonly Option<string?> _history;
    private readonly Option<bool> _quiet;
    private readonly Option<bool> _verbose;

    public CheckOptions(Language language)
    {
        _language = language;
        (Run, _outputs) = (new RunOptions(language), new OutputOptions(language));
        Run.Paths.Arity = ArgumentArity.ZeroOrMore;
        Lines = Flag("--lines", CheckWording.Lines);
        _cells = Flag("--cells", CheckWording.Cells);
        _previous = Path("--previous", "PATH", CheckWording.Previous);
        _baseline = Path("--baseline", "FILE", CheckWording.Baseline);
        _failOn = CommonOptions.FailOn(CheckWording.FailOn, language);
        _maxWarnings = CommonOptions.Count("--max-warnings", CheckWording.MaxWarnings, language);
        _noSuspects = Flag("--no-suspects", CheckWording.NoSuspects);
        _resume = Path("--resume", "FILE", CheckWording.Resume);
        _history = Path("--history", "FILE", CheckWording.History);
        (_quiet, _verbose) = (Flag("--quiet", CheckWording.Quiet, "-q"), Flag("--verbose", CheckWording.Verbose, "-v"));
    }

    public RunOptions Run { get; }

    public Option<bool> Lines { get; }

    /// <summary>What makes no sense where each line is judged alone.</summary>
    public Option[] NotWithLines =>
        [Run.Exclude, .. _outputs.All, _cells, _previous, Run.Issuers, Run.Tree, Run.Prefer, _resume, _history, _verbose];

    /// <summary>The command, with all of them in the order of its help.</summary>
    public Command Command() => new("check", CheckWording.Check.In(_language))
    {
        Run.Paths, Lines, Run.Exclude, _outputs.Format, _outputs.Output, _outputs.Split, _outputs.SplitBy, _outputs.Single, _cells,
        Run.Rules, _previous, Run.Issuers, Run.Tree, Run.Prefer, _baseline, _failOn, _maxWarnings, _noSuspects,
        Run.Culture, Run.Convert, Run.Isolate, _resume, _history, CommonOptions.Lang(_language), _quiet, _verbose,
    };

    public CheckSettings Of(ParseResult parsed, Surroundings surroundings) => new()
    {
        Run = Run.Of(parsed),
        Outputs = _outputs.Of(parsed, surroundings),
        Previous = parsed.GetValue(_previous),
        Baseline = parsed.GetValue(_baseline),
        FailOn = parsed.GetValue(_failOn),
        MaxWarnings = parsed.GetValue(_maxWarnings),
        Suspects = !parsed.GetValue(_noSuspects),
        Cells = parsed.GetValue(_cells),
        Quiet = parsed.GetValue(_quiet),
        Verbose = parsed.GetValue(_verbose),
        Resume = parsed.GetValue(_resume),
        History = parsed.GetValue(_history),
    };

    private Option<bool> Flag(string name, LocalizedText description, params string[] aliases) =>
        new(name, aliases) { Description = description.In(_language) };

    private Option<string?> Path(string name, string help, LocalizedText description) =>
        new(name) { Description = description.In(_language), HelpName = help };
}
