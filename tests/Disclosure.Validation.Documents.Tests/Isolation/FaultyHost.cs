using System.Text;
using Disclosure.Validation.Documents.Isolation;

namespace Disclosure.Validation.Documents.Tests.Isolation;

/// <summary>A program that reads a document which never comes to an end, after it has said in which process.</summary>
internal static class FaultyHost
{
    public const string Argument = "--host-of-a-worker-that-hangs";

    public static async Task<int> RunAsync()
    {
        await using var reader = new IsolatedReportReader(TestReports.Forms, isolation: new IsolationOptions { Processes = 1 });
        foreach (var fault in new[] { nameof(Fault.None), nameof(Fault.Hang) })
        {
            using var document = new MemoryStream(Encoding.UTF8.GetBytes(fault));
            Console.WriteLine((await reader.ReadAsync(document)).Title);
        }

        return 0;
    }
}
