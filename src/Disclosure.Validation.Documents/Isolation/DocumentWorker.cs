namespace Disclosure.Validation.Documents.Isolation;

/// <summary>Makes a program one whose processes read documents for <see cref="IsolatedReportReader"/>.</summary>
public static class DocumentWorker
{
    internal const string Argument = "--disclosure-document-worker";

    // Known of the process as a whole: whoever runs it again may count on its Main.
    internal static bool IsHere { get; private set; }

    /// <summary>
    /// Reads documents until there are no more, if the process was started for that. To be the first line of Main:
    /// <c>if (DocumentWorker.TryRun(args)) return;</c>
    /// </summary>
    /// <param name="args">The arguments of the program.</param>
    /// <returns>Whether the process was started to read documents; then its work is done, and Main has to return.</returns>
    public static bool TryRun(string[] args) => TryRun(args, setup => setup.CreateReader());

    internal static bool TryRun(string[] args, Func<WorkerSetup, IReportReader> createReader)
    {
        IsHere = true;
        if (args is not [Argument])
        {
            return false;
        }

        WorkerLoop.RunAsync(createReader).GetAwaiter().GetResult();
        return true;
    }
}
