using Disclosure.Validation.Documents.Limits;

namespace Disclosure.Validation.Documents.Isolation;

/// <summary>How documents are read apart from the host: in which processes, and how much one document may take there.</summary>
public sealed record IsolationOptions
{
    /// <summary>
    /// The program that reads: the path of the tool <c>disclosure</c>, or of any program whose Main begins with
    /// <see cref="DocumentWorker.TryRun(string[])"/>; it has to be of the version of this library. Default: null, the program
    /// that is running; where that is a host for others, as IIS is, a program has to be named.
    /// </summary>
    public string? Worker { get; set; }

    /// <summary>How many documents are read at one time, each in a process. Default: as many as there are processors.</summary>
    public int Processes { get; set; } = Environment.ProcessorCount;

    /// <summary>The documents that a process reads before another takes its place. Default: 500.</summary>
    public int DocumentsPerProcess { get; set; } = 500;

    /// <summary>
    /// The memory, in bytes, that a process may take up; three quarters of it may be objects. A process that has grown to half
    /// of it takes no further document. Default: 400 MB.
    /// </summary>
    public long MaxMemory { get; set; } = 400L << 20;

    /// <summary>
    /// The time of a processor that one document may take, whatever else the machine does;
    /// <see cref="DocumentLimits.Timeout"/> holds as well. Default: 10 seconds.
    /// </summary>
    public TimeSpan MaxProcessorTime { get; set; } = TimeSpan.FromSeconds(10);
}
