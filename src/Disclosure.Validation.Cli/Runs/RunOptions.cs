using System.CommandLine;
using System.Globalization;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Runs;

/// <summary>The options that every command has that checks reports.</summary>
internal sealed class RunOptions
{
    private readonly Language _language;

    public RunOptions(Language language)
    {
        _language = language;
        Paths = CommonOptions.Path<string[]>(OptionWording.Paths, language);
        Paths.Arity = ArgumentArity.OneOrMore;
        Exclude = CommonOptions.Exclude(language);
        Rules = CommonOptions.Rules(language);
        (Issuers, Tree, Prefer) = (CommonOptions.Issuers(language), CommonOptions.Tree(language), CommonOptions.Prefer(language));
        Culture = CommonOptions.Culture(language);
        (Convert, Isolate) = (CommonOptions.Convert(language), CommonOptions.Isolate(language));
    }

    public Argument<string[]> Paths { get; }

    public Option<string[]> Exclude { get; }

    public Option<string[]> Rules { get; }

    public Option<string?> Issuers { get; }

    public Option<bool> Tree { get; }

    public Option<VersionPreference> Prefer { get; }

    public Option<CultureInfo> Culture { get; }

    public Option<bool> Convert { get; }

    public Option<bool> Isolate { get; }

    public RunSettings Of(ParseResult parsed) => new()
    {
        Paths = parsed.GetValue(Paths) ?? [],
        Exclude = parsed.GetRequiredValue(Exclude),
        Rules = parsed.GetRequiredValue(Rules),
        Issuers = parsed.GetValue(Issuers),
        Tree = parsed.GetValue(Tree),
        Prefer = parsed.GetValue(Prefer),
        Culture = parsed.GetRequiredValue(Culture),
        Convert = parsed.GetValue(Convert),
        Isolate = parsed.GetValue(Isolate),
        Language = _language,
    };
}
