using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Findings.Baselines;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Cli.Inputs;

/// <summary>The rule packs of a run: those of the library, and those that <c>--rules</c> names.</summary>
internal static class ChosenPacks
{
    /// <summary>A validator with the packs, which may extend one another in whatever order they are named.</summary>
    /// <param name="paths">The packs named.</param>
    /// <param name="surroundings">Where the paths are looked up.</param>
    /// <param name="baseline">The findings that are known; null for none.</param>
    /// <param name="searchesSuspects">Whether the cells that may be wrong are searched for.</param>
    /// <exception cref="DisclosureInputException">Packs are broken; the problems of all of them are listed.</exception>
    public static ReportValidator Validator(
        IReadOnlyList<string> paths,
        Surroundings surroundings,
        Baseline? baseline = null,
        bool searchesSuspects = false)
    {
        var options = new ReportValidatorOptions
        {
            Baseline = baseline,
            TimeProvider = surroundings.Clock,
            ErrorLocalisation = { Enabled = searchesSuspects },
        };
        foreach (var pack in Read(paths, surroundings))
        {
            options.Packs.Add(pack);
        }

        try
        {
            return new ReportValidator(options);
        }
        catch (DisclosureInputException e)
        {
            throw new DisclosureInputException([.. e.Problems.Select(surroundings.AsShown)]);
        }
    }

    /// <summary>The packs named, each by itself, compiled; those of the library where none is named.</summary>
    /// <exception cref="DisclosureInputException">Packs are broken; the problems of all of them are listed.</exception>
    public static IReadOnlyList<TestedPack> Compile(IReadOnlyList<string> paths, Surroundings surroundings) =>
        ForEach(paths.Count == 0 ? BuiltInPacks.All : Read(paths, surroundings), TestedPack.Of, surroundings);

    /// <summary>The files that rules of these packs stand in, those of folders that a pack includes among them.</summary>
    public static IEnumerable<string> FilesOf(IEnumerable<RulePack> packs) =>
        packs.SelectMany(pack => pack.Rules).Select(rule => rule.Source.File).OfType<string>().Where(Path.IsPathRooted).Distinct();

    // The reader was given the full path; the user knows the one on the command line.
    private static IReadOnlyList<RulePack> Read(IReadOnlyList<string> paths, Surroundings surroundings)
    {
        try
        {
            return RulePackReader.ReadAll(paths.Select(surroundings.FullPath));
        }
        catch (DisclosureInputException e)
        {
            throw new DisclosureInputException([.. e.Problems.Select(surroundings.AsShown)]);
        }
    }

    private static List<TResult> ForEach<T, TResult>(
        IEnumerable<T> sources, Func<T, TResult> make, Surroundings surroundings)
    {
        var made = new List<TResult>();
        var problems = new List<Problem>();
        foreach (var source in sources)
        {
            try
            {
                made.Add(make(source));
            }
            catch (DisclosureInputException e)
            {
                problems.AddRange(e.Problems.Select(surroundings.AsShown));
            }
        }

        return problems.Count == 0 ? made : throw new DisclosureInputException(problems);
    }
}
