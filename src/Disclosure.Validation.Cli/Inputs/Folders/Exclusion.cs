using Microsoft.Extensions.FileSystemGlobbing;

namespace Disclosure.Validation.Cli.Inputs.Folders;

/// <summary>What <c>--exclude</c> leaves out below folders: a glob of names, or of paths where it has a slash.</summary>
internal sealed class Exclusion
{
    private readonly Matcher _matcher = new(StringComparison.Ordinal);
    private readonly bool _isEmpty;

    public Exclusion(IReadOnlyList<string> globs)
    {
        _isEmpty = globs.Count == 0;
        foreach (var glob in globs)
        {
            _matcher.AddInclude(glob.Contains('/', StringComparison.Ordinal) ? glob : $"**/{glob}");
        }
    }

    /// <param name="path">The path below the folder that is searched.</param>
    public bool Covers(string path) => !_isEmpty && _matcher.Match(path.Replace('\\', '/')).HasMatches;
}
