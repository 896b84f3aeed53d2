using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting;

namespace Disclosure.Validation.Cli.Outputs;

/// <summary>One output of a run.</summary>
/// <param name="Format">The format.</param>
/// <param name="Path">The file, as the user named it; null for standard output.</param>
internal sealed record PlannedOutput(OutputFormat Format, string? Path)
{
    // More reports in one file make it slow to open and to send.
    private const int MostInOneFile = 50;

    /// <summary>Whether each report gets a file of its own, in a folder beside <see cref="Path"/>.</summary>
    public SplitChoice Split { get; init; } = SplitChoice.Never;

    /// <summary>Whether the reports of one issuer share a file.</summary>
    public bool ByIssuer { get; init; }

    /// <summary>Whether it is a page in a file, so that its reports can have files of their own.</summary>
    public bool CanBeSplit => Path is not null && Format == OutputFormats.Html;

    /// <summary>What is written for it, as far as it is known before the reports are.</summary>
    public IEnumerable<WrittenFile> Files => Path is not { } path ? []
        : Split == SplitChoice.Never ? [new(Format.Name, path)]
        : [new(Format.Name, path), new("--split", SplitFolder.NameOf(path)) { IsFolder = true }];

    /// <summary>Whether it is split where there are so many documents.</summary>
    public bool IsSplitFor(int documents) => Split == SplitChoice.Always || (Split == SplitChoice.ForMany && documents > MostInOneFile);
}

/// <summary>When each report gets a file of its own.</summary>
internal enum SplitChoice
{
    /// <summary>Never: the format has no such files, or one file is asked for.</summary>
    Never,

    /// <summary>Where there are many reports.</summary>
    ForMany,

    /// <summary>Always.</summary>
    Always,
}

/// <summary>The outputs that <c>--format NAME[=PATH]</c> and <c>--output FILE</c> ask for.</summary>
internal static class OutputPlan
{
    private const string StandardOutput = "-";

    /// <summary>Makes the plan; text for the console where no format is named.</summary>
    /// <param name="formats">The values of <c>--format</c>, as given.</param>
    /// <param name="output">The file for the one format that has no path of its own.</param>
    /// <param name="split">Whether each report gets a file of its own, in the format that can be split so.</param>
    /// <param name="byIssuer">Whether the reports of one issuer share it.</param>
    /// <param name="single">Whether all reports are written into one file, however many there are.</param>
    /// <param name="surroundings">Where relative paths start, and whether standard output is a terminal.</param>
    /// <exception cref="DisclosureInputException">
    /// A format is unknown, two outputs would go to one place, or what shall be split is not written to a file.
    /// </exception>
    public static IReadOnlyList<PlannedOutput> Of(
        IReadOnlyList<string> formats, string? output, bool split, bool byIssuer, bool single, Surroundings surroundings)
    {
        var named = formats.Count == 0 ? [new(OutputFormats.Console, null)] : formats.Select(Parse).ToList();
        var planned = output is null ? named : WithFile(named, output);
        RequirePlaces(planned, surroundings);
        RequireDifferent(planned);
        if (split && single)
        {
            throw new DisclosureInputException(OutputProblems.SplitAndSingle());
        }

        if ((split || single) && !planned.Any(each => each.CanBeSplit))
        {
            throw new DisclosureInputException(OutputProblems.NothingToSplit(split ? "--split" : "--single"));
        }

        var choice = split ? SplitChoice.Always : single ? SplitChoice.Never : SplitChoice.ForMany;
        return [.. planned.Select(each => each.CanBeSplit ? each with { Split = choice, ByIssuer = byIssuer } : each)];
    }

    private static PlannedOutput Parse(string given)
    {
        var parts = given.Split('=', 2);
        var format = OutputFormats.Find(parts[0])
            ?? throw new DisclosureInputException(OutputProblems.UnknownFormat(parts[0]));
        return parts switch
        {
            [_, ""] => throw new DisclosureInputException(OutputProblems.FormatWithoutFile(given)),
            [_, not StandardOutput] => new PlannedOutput(format, parts[1]),
            _ => new PlannedOutput(format, null),
        };
    }

    private static List<PlannedOutput> WithFile(List<PlannedOutput> named, string output)
    {
        if (named.Count(each => each.Path is null) != 1)
        {
            throw new DisclosureInputException(OutputProblems.OutputOfWhich(named));
        }

        var path = output == StandardOutput ? null : output;
        return [.. named.Select(each => each.Path is null ? each with { Path = path } : each)];
    }

    private static void RequirePlaces(IReadOnlyList<PlannedOutput> planned, Surroundings surroundings)
    {
        foreach (var (format, _) in planned.Where(each => each.Path is null))
        {
            if (format.Place == OutputPlace.FileOnly
                || (format.Place == OutputPlace.NoTerminal && surroundings.TerminalWidth is not null))
            {
                throw new DisclosureInputException(OutputProblems.NeedsFile(format.Name));
            }
        }
    }

    // Two files that are one are found when it is known what else the command reads and writes.
    private static void RequireDifferent(IReadOnlyList<PlannedOutput> planned)
    {
        var standard = planned.Where(each => each.Path is null).ToList();
        if (standard.Count > 1)
        {
            throw new DisclosureInputException(OutputProblems.SharedPlace([.. standard.Select(each => each.Format.Name)], null));
        }
    }
}
