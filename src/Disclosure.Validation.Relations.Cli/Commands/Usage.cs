using System.CommandLine;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Relations.Cli.Shell;
using Disclosure.Validation.Relations.DuckDb;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Relations.Cli.Commands;

/// <summary>What the commands have in common on the command line.</summary>
internal static class Usage
{
    public static Option<string?> Named(string name, string help, LocalizedText description, Language language) =>
        new(name) { Description = description.In(language), HelpName = help };

    public static Option<string[]> Rules(Language language) =>
        new("--rules") { Description = SqlWording.Rules.In(language), HelpName = "PATH", DefaultValueFactory = _ => [] };

    public static DisclosureInputException Wrong(LocalizedText found) => new(new Problem { Code = "usage", Found = found });

    /// <summary>Applies the packs of the library and those named.</summary>
    /// <exception cref="DisclosureInputException">One is broken.</exception>
    public static ReportValidator Validator(IEnumerable<string> paths, Surroundings surroundings)
    {
        var options = new ReportValidatorOptions { ErrorLocalisation = { Enabled = false } };
        foreach (var path in paths)
        {
            options.PackPaths.Add(surroundings.FullPath(path));
        }

        return new ReportValidator(options);
    }

    /// <summary>The options of the embedded database.</summary>
    public sealed class Engine(Language language)
    {
        public Option<string?> Memory { get; } = Named("--memory", "SIZE", SqlWording.Memory, language);

        public Option<int?> Threads { get; } = new("--threads") { Description = SqlWording.Threads.In(language), HelpName = "N" };

        public Option<string?> Spill { get; } = Named("--spill", "DIR", SqlWording.Spill, language);

        public DuckDbOptions Of(ParseResult parsed, Surroundings surroundings) => new()
        {
            MemoryLimit = parsed.GetValue(Memory),
            Threads = parsed.GetValue(Threads),
            SpillFolder = parsed.GetValue(Spill) is { } folder ? surroundings.FullPath(folder) : null,
        };
    }
}
