using System.CommandLine;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Checks;

/// <summary>The options that say in which formats results are written, where to, and over how many files.</summary>
internal sealed class OutputOptions(Language language)
{
    private enum Sharing
    {
        Report,
        Issuer,
    }

    private readonly Option<Sharing> _splitBy = CommonOptions.Choice(
        "--split-by", CheckWording.SplitBy, language, Sharing.Report, ("report", Sharing.Report), ("issuer", Sharing.Issuer));

    public Option<string[]> Format { get; } = CommonOptions.Outputs(language);

    public Option<string?> Output { get; } = CommonOptions.Output(language);

    public Option<bool> Split { get; } = new("--split") { Description = CheckWording.Split.In(language) };

    public Option SplitBy => _splitBy;

    public Option<bool> Single { get; } = new("--single") { Description = CheckWording.Single.In(language) };

    public IEnumerable<Option> All => [Format, Output, Split, SplitBy, Single];

    public IReadOnlyList<PlannedOutput> Of(ParseResult parsed, Surroundings surroundings) => OutputPlan.Of(
        parsed.GetRequiredValue(Format),
        parsed.GetValue(Output),
        parsed.GetValue(Split) || parsed.GetResult(_splitBy) is { Implicit: false },
        parsed.GetValue(_splitBy) == Sharing.Issuer,
        parsed.GetValue(Single),
        surroundings);
}
