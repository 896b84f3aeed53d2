using System.CommandLine;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Letters;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Letters;

/// <summary><c>letter RESULT --issuer NAME</c>: writes to an issuer what was found in its reports, or to each with <c>--all</c>.</summary>
internal static class LetterCommand
{
    private enum Format
    {
        Docx,
    }

    public static Command Create(Surroundings surroundings, Language language)
    {
        var result = CommonOptions.Path<string>("RESULT", LetterWording.Result, language);
        var issuer = Text("--issuer", "NAME", LetterWording.Issuer);
        var all = new Option<bool>("--all") { Description = LetterWording.All.In(language) };
        var output = new Option<string>("--output", "-o") { Description = LetterWording.Output.In(language), HelpName = "PATH", Required = true };
        var (template, due, from) = (
            Text("--template", "FILE", LetterWording.Template), Text("--due", "TEXT", LetterWording.DueOption), Text("--from", "NAME", LetterWording.FromOption));
        var format = CommonOptions.Choice("--format", OptionWording.Format, language, Format.Docx, ("docx", Format.Docx));
        var rules = CommonOptions.Rules(language);
        var command = new Command("letter", LetterWording.Letter.In(language))
        {
            result, issuer, all, output, format, template, due, from, rules, CommonOptions.Lang(language),
        };
        command.SetAction((parsed, _) => new LetterRun(surroundings, language)
        {
            Result = parsed.GetRequiredValue(result),
            Issuer = parsed.GetValue(issuer),
            IsForAll = parsed.GetValue(all),
            Output = parsed.GetRequiredValue(output),
            Template = parsed.GetValue(template),
            Due = parsed.GetValue(due),
            From = parsed.GetValue(from),
            Rules = parsed.GetRequiredValue(rules),
        }.RunAsync());
        return command;

        Option<string?> Text(string name, string help, LocalizedText description) =>
            CommonOptions.Text(name, help, description, language);
    }
}

/// <summary>One run of <c>letter</c>.</summary>
internal sealed class LetterRun(Surroundings surroundings, Language language)
{
    private readonly Messages _messages = new(surroundings.Error, language);

    public required string Result { get; init; }

    public required string? Issuer { get; init; }

    public required bool IsForAll { get; init; }

    public required string Output { get; init; }

    public required string? Template { get; init; }

    public required string? Due { get; init; }

    public required string? From { get; init; }

    public required IReadOnlyList<string> Rules { get; init; }

    public async Task<int> RunAsync()
    {
        if (IsForAll == (Issuer is not null))
        {
            throw new DisclosureInputException(LetterProblems.OneOrAll());
        }

        var template = Template is null
            ? LetterTemplate.Default(language)
            : LetterTemplate.Of(UserFile.Read(Template, surroundings, File.ReadAllText), Template);
        var packs = ChosenPacks.Validator(Rules, surroundings).Packs;
        var letters = Letters(LetterSource.Read(Result, surroundings), packs).ToList();
        if (letters.Count == 0)
        {
            _messages.Note(LetterWording.Nothing);
            return ExitCodes.Clean;
        }

        string?[] read = [Result, Template, .. Rules, .. ChosenPacks.FilesOf(packs)];
        var names = new LetterNames();
        if (IsForAll)
        {
            Directory.CreateDirectory(surroundings.FullPath(Output));
        }

        foreach (var (issuer, content) in letters)
        {
            var file = IsForAll ? Path.Combine(Output, names.File(issuer)) : Output;
            await using var target = OutputTarget.Open(file, surroundings, read);
            await target.WriteAsync(stream =>
            {
                content.Write(template, stream);
                return Task.CompletedTask;
            });
        }

        if (IsForAll)
        {
            _messages.Note(LetterWording.Written(letters.Count, Output));
        }

        return ExitCodes.Clean;
    }

    // All years of an issuer are in one letter.
    private IEnumerable<(string Issuer, Letter Content)> Letters(LetterSource source, IReadOnlyList<RulePack> packs)
    {
        var issuers = source.Reports.Where(report => report.Issuer is not null).GroupBy(report => IssuerName.Canonical(report.Issuer!)).ToList();
        if (Issuer is { } name && issuers.All(group => group.Key != IssuerName.Canonical(name)))
        {
            throw new DisclosureInputException(LetterProblems.NoIssuer(name, issuers.Select(group => group.First().Issuer!)));
        }

        foreach (var group in issuers.Where(group => Issuer is null || group.Key == IssuerName.Canonical(Issuer)))
        {
            var issuer = group.First().Issuer!;
            var content = new Letter(issuer, [.. group.Select(report => report.ToLetter())], packs, language)
            {
                Date = DateOnly.FromDateTime(surroundings.Clock.GetLocalNow().DateTime),
                Due = Due,
                From = From,
            };
            if (content.Reports.Count > 0)
            {
                yield return (issuer, content);
            }
        }
    }
}
