using Xunit;

namespace Disclosure.Validation.Cli.Tests;

/// <summary>
/// Compares output with the text approved for it in <c>Approved/</c>. What differs is written beside it as
/// <c>.received.txt</c>; to approve a change, move that file over the approved one.
/// </summary>
internal static class ApprovedText
{
    public static void Matches(string name, string actual)
    {
        var file = Path.Combine(ProjectFolder(), "Approved", name);
        var received = file + ".received.txt";
        var approved = File.Exists(file + ".approved.txt") ? File.ReadAllText(file + ".approved.txt") : "";
        if (approved == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"{name} is not as approved; compare with {received}.");
    }

    private static string ProjectFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.GetFiles("*.csproj").Length == 0)
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run below their project.");
        }

        return folder.FullName;
    }
}
