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
        var received = file + ".received.txt";
        var approved = File.Exists(file + ".approved.txt") ? File.ReadAllText(file + ".approved.txt") : "";
        if (approved == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"{name} is not as approved; compare with {received}.\n{FirstDifference(approved, actual)}");
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
