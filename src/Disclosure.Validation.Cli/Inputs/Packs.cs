using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Cli.Inputs;

/// <summary>The rule packs of a run: those of the library, and those that <c>--rules</c> names.</summary>
internal static class Packs
{
    /// <summary>A validator with the packs; one named later counts before an earlier one for the same form.</summary>
    /// <exception cref="DisclosureInputException">Packs are broken; the problems of all of them are listed.</exception>
    public static ReportValidator Validator(IReadOnlyList<string> paths, Surroundings surroundings)
    {
        var options = new ReportValidatorOptions();
        var problems = new List<Problem>();
        foreach (var path in paths)
        {
            var full = surroundings.FullPath(path);
            try
            {
                var isFolder = Directory.Exists(full);
                options.Packs.Add(isFolder ? RulePackReader.ReadFolder(full) : RulePackReader.ReadFile(full));
            }
            catch (DisclosureInputException e)
            {
                problems.AddRange(e.Problems.Select(problem => AsGiven(problem, full, path)));
            }
        }

        return problems.Count == 0 ? Compile(options, paths, surroundings) : throw new DisclosureInputException(problems);
    }

    private static ReportValidator Compile(
        ReportValidatorOptions options, IReadOnlyList<string> paths, Surroundings surroundings)
    {
        try
        {
            return new ReportValidator(options);
        }
        catch (DisclosureInputException e)
        {
            throw new DisclosureInputException(
            [
                .. e.Problems.Select(problem => paths.Aggregate(
                    problem, (named, path) => AsGiven(named, surroundings.FullPath(path), path))),
            ]);
        }
    }

    // The reader was given the full path; the user knows the one on the command line.
    private static Problem AsGiven(Problem problem, string full, string path) =>
        problem.File?.StartsWith(full, StringComparison.Ordinal) == true
            ? problem with { File = path + problem.File[full.Length..] }
            : problem;
}
