using System.CommandLine;
using System.Globalization;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Runs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Baselines;

/// <summary><c>baseline PATH… --output FILE</c>: writes what is found as a baseline, or updates one.</summary>
internal static class BaselineCommand
{
    public static Command Create(Surroundings surroundings, Language language)
    {
        var run = new RunOptions(language);
        var output = new Option<string>("--output", "-o")
        {
            Description = BaselineWording.File.In(language),
            HelpName = "FILE",
            Required = true,
        };
        var (reason, owner) = (Text("--reason", "TEXT", BaselineWording.Reason), Text("--owner", "NAME", BaselineWording.Owner));
        var expires = Expires(language);
        var (finding, rule, issuer) = (
            Several("--finding", "FINGERPRINT", BaselineWording.Finding), Several("--rule", "ID", BaselineWording.Rule), Several("--issuer", "NAME", BaselineWording.Issuer));
        var command = new Command("baseline", BaselineWording.Baseline.In(language))
        {
            run.Paths, run.Exclude, output, reason, owner, expires, finding, rule, issuer, run.Rules, run.Issuers, run.Tree, run.Prefer, run.Culture, run.Convert, run.Isolate,
            CommonOptions.Lang(language),
        };
        command.SetAction((parsed, cancellation) => new BaselineRun(surroundings, run.Of(parsed))
        {
            File = parsed.GetRequiredValue(output),
            Reason = parsed.GetValue(reason),
            Owner = parsed.GetValue(owner),
            Expires = parsed.GetValue(expires),
            Accepted = new AcceptedFindings(parsed.GetValue(finding) ?? [], parsed.GetValue(rule) ?? [], parsed.GetValue(issuer) ?? []),
        }.RunAsync(cancellation));
        return command;

        Option<string?> Text(string name, string help, LocalizedText description) =>
            CommonOptions.Text(name, help, description, language);

        Option<string[]> Several(string name, string help, LocalizedText description) =>
            new(name) { Description = description.In(language), HelpName = help, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
    }

    private static Option<DateOnly?> Expires(Language language) => new("--expires")
    {
        Description = BaselineWording.Expires.In(language),
        HelpName = "DATE",
        CustomParser = result =>
        {
            var given = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }

            result.Object(UsageProblems.UnknownValue("--expires", given, "2027-03-31"), language);
            return null;
        },
    };
}
