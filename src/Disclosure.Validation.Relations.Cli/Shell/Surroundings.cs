namespace Disclosure.Validation.Relations.Cli.Shell;

/// <summary>What the tool takes from its process, so that tests can run it inside theirs.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Where results go, as UTF-8.</param>
/// <param name="Error">Where messages go.</param>
/// <param name="Folder">The folder that relative paths start from.</param>
/// <param name="Variable">Gives a variable of the environment, null where there is none.</param>
internal sealed record Surroundings(Stream Input, Stream Output, TextWriter Error, string Folder, Func<string, string?> Variable)
{
    public string FullPath(string path) => Path.GetFullPath(path, Folder);
}
