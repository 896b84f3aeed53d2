using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Files;
using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Documents.Sketching;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Forms;

/// <summary><c>forms new NAME SAMPLE</c>: writes the beginning of a form and its rules from the tables of a document.</summary>
internal static partial class FormsNewCommand
{
    public static Command Create(Surroundings surroundings, Language language)
    {
        var name = new Argument<string>("NAME") { Description = FormsWording.NewName.In(language) };
        var sample = new Argument<string>("SAMPLE") { Description = FormsWording.Sample.In(language) };
        var code = new Option<string>("--language")
        {
            Description = FormsWording.LanguageOfSample.In(language),
            HelpName = "CODE",
            DefaultValueFactory = _ => "en",
        };
        var issuer = new Option<string>("--issuer") { Description = FormsWording.IssuerOfSample.In(language), HelpName = "NAME" };
        var command = new Command("new", FormsWording.New.In(language)) { name, sample, code, issuer, CommonOptions.Lang(language) };
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = parsed.GetRequiredValue(name);
            var path = parsed.GetRequiredValue(sample);
            var id = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
            Require(id, parsed.GetRequiredValue(code), folder, surroundings);
            await using var stream = Open(path, surroundings);
            var sketch = await FormSketch.OfAsync(stream, path, id, parsed.GetRequiredValue(code), parsed.GetValue(issuer), cancellation);
            Write(folder, sketch, surroundings);
            await surroundings.Error.WriteLineAsync(FormsWording.Written(folder, path, sketch.Tables).In(language));
            return ExitCodes.Clean;
        });
        return command;
    }

    private static void Require(string id, string language, string folder, Surroundings surroundings)
    {
        if (!Id().IsMatch(id))
        {
            throw new DisclosureInputException(UsageProblems.Usage(FormsWording.NoId(id), FormsWording.IdShape));
        }

        if (BuiltInPacks.All.Any(pack => pack.Form.Id == id || pack.Id == id))
        {
            throw new DisclosureInputException(UsageProblems.Usage(FormsWording.BuiltIn(id)));
        }

        if (!LanguageCode().IsMatch(language))
        {
            throw new DisclosureInputException(UsageProblems.UnknownValue("--language", language, "en|es|fr|pt|zh|…"));
        }

        if (Path.Exists(surroundings.FullPath(folder)))
        {
            throw new DisclosureInputException(UsageProblems.Usage(FormsWording.IsThere(folder)));
        }
    }

    private static FileStream Open(string path, Surroundings surroundings)
    {
        try
        {
            return File.OpenRead(surroundings.FullPath(path));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DisclosureInputException(PathProblems.NotFound(path), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DisclosureInputException(FileProblems.Unreadable(path, e), e);
        }
    }

    // The folder is there with both files or not at all.
    private static void Write(string folder, FormSketch sketch, Surroundings surroundings)
    {
        try
        {
            var target = Path.TrimEndingDirectorySeparator(surroundings.FullPath(folder));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var held = TemporaryFile.Beside(target);
            var made = TemporaryFile.Sibling(held.Name, "pages");
            try
            {
                Directory.CreateDirectory(made);
                File.WriteAllText(Path.Combine(made, "form.yaml"), sketch.Form, new UTF8Encoding(false));
                File.WriteAllText(Path.Combine(made, "pack.yaml"), sketch.Pack, new UTF8Encoding(false));
                Directory.Move(made, target);
            }
            finally
            {
                TemporaryFile.Remove(made);
                TemporaryFile.Remove(held.Name);
            }
        }
        catch (Exception e) when (OutputFaults.Is(e))
        {
            throw OutputFaults.Of(folder, e);
        }
    }

    [GeneratedRegex(@"^[a-z][a-z0-9_-]*\z")]
    private static partial Regex Id();

    [GeneratedRegex(@"^[a-z]{2,3}\z")]
    private static partial Regex LanguageCode();
}
