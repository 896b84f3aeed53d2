using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Inputs;

/// <summary>Reads a file that an option names.</summary>
internal static class UserFile
{
    /// <summary>What the reader makes of the file.</summary>
    /// <exception cref="DisclosureInputException">The file is broken; its problems call it as the user does.</exception>
    public static T Read<T>(string path, Surroundings surroundings, Func<string, T> read)
    {
        try
        {
            return read(surroundings.FullPath(path));
        }
        catch (DisclosureInputException e)
        {
            throw new DisclosureInputException([.. e.Problems.Select(surroundings.AsShown)]);
        }
    }
}
