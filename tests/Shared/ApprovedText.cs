using Xunit;

namespace Disclosure.Validation.Tests;

/// <summary>
/// Compares output with the text approved for it in <c>Approved/</c>. What differs is written beside it as
/// <c>.received.txt</c>; to approve a change, move that file over the approved one.
/// </summary>
internal static class ApprovedText
{
    public static void Matches(string name, string actual)
    {
        var file = Repository.Path("tests", typeof(ApprovedText).Assembly.GetName().Name!, "Approved", name);
        Compare(file + ".approved.txt", file + ".received.txt", actual);
    }

    /// <summary>Compares with a file of the checkout that people read.</summary>
    public static void MatchesFile(string file, string actual) => Compare(file, file + ".received.txt", actual);

    private static void Compare(string file, string received, string actual)
    {
        var approved = File.Exists(file) ? File.ReadAllText(file) : "";
        if (approved == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"{file} is not as it should be; compare with {received}.\n{FirstDifference(approved, actual)}");
    }

    private static string FirstDifference(string approved, string actual)
    {
        var expectedLines = approved.Split('\n');
        var actualLines = actual.Split('\n');
        var line = Enumerable.Range(0, Math.Max(expectedLines.Length, actualLines.Length))
            .First(i => expectedLines.ElementAtOrDefault(i) != actualLines.ElementAtOrDefault(i));
        return $"line {line + 1}\n  approved: {expectedLines.ElementAtOrDefault(line)}\n  received: {actualLines.ElementAtOrDefault(line)}";
    }
}
