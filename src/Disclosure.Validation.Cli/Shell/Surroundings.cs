using System.Diagnostics.CodeAnalysis;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Shell;

/// <summary>What the tool takes from its process, so that tests can run it inside theirs.</summary>
internal sealed record Surroundings
{
    /// <summary>What <c>-</c> reads.</summary>
    public required Stream Input { get; init; }

    /// <summary>Where results go, as UTF-8.</summary>
    public required Stream Output { get; init; }

    /// <summary>Where messages go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string Folder { get; init; }

    /// <summary>The width of the terminal that results go to; null where they go to a file or a pipe.</summary>
    public int? TerminalWidth { get; init; }

    /// <summary>The width of the terminal that messages go to; null where they go to a file or a pipe.</summary>
    public int? ErrorWidth { get; init; }

    /// <summary>Ends the run at once, without results: what a second Ctrl+C asks for.</summary>
    public CancellationToken Abort { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The environment variable of that name, or null.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The program whose processes read documents that are isolated; null for the one that is running.</summary>
    public string? DocumentWorker { get; init; }

    /// <summary>The full path of a path as the user gave it.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    /// <summary>How a file is called before the user: relative to the folder, where it lies below it.</summary>
    [return: NotNullIfNotNull(nameof(file))]
    public string? Shown(string? file)
    {
        var folder = Path.TrimEndingDirectorySeparator(Folder) + Path.DirectorySeparatorChar;
        return file?.StartsWith(folder, StringComparison.Ordinal) == true ? file[folder.Length..] : file;
    }

    /// <summary>The problem with its file called so.</summary>
    public Problem AsShown(Problem problem) => problem with { File = Shown(problem.File) };
}
