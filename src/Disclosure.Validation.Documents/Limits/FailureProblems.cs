using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Limits;

/// <summary>The problems of documents at which the reader itself fails, each made in one place.</summary>
internal static class FailureProblems
{
    private const int LongestReason = 200;

    /// <summary>Whether it says no more than that the reading was stopped.</summary>
    public static bool IsStop(Exception failure, CancellationToken cancellationToken) =>
        failure is OperationCanceledException && cancellationToken.IsCancellationRequested;

    /// <summary>What an exception that no reader expects says of the document.</summary>
    public static DisclosureInputException Of(Exception failure, string? file) => failure switch
    {
        OutOfMemoryException => OutOfMemory(file, failure),
        InsufficientExecutionStackException => TooDeep(file, failure),
        _ => Fault(file, failure),
    };

    public static DisclosureInputException OutOfMemory(string? file, Exception? inner = null) => Problem(
        "document.out-of-memory",
        file,
        new("读取此文件所需的内存超过上限", "Reading the file takes more memory than there is for it"),
        new("请只保留年报部分后重试，或检查文件是否损坏", "Keep only the report, or see whether the file is damaged"),
        inner);

    /// <param name="file">The document.</param>
    /// <param name="reason">What is known of the end of the process, such as its last words.</param>
    public static DisclosureInputException WorkerDied(string? file, string reason) => Problem(
        "document.worker-died",
        file,
        new($"读取进程在此文件上意外终止（{Short(reason)}）", $"The process that read the file died ({Short(reason)})"),
        new("请将文件另存一份后重试；仍然如此的，请连同文件报告给本软件的维护者",
            "Save the file anew and try again; if it stays so, report it with the file to those who maintain this software"));

    private static DisclosureInputException TooDeep(string? file, Exception inner) => Problem(
        "document.too-deep",
        file,
        new("文件内容嵌套过深", "The content of the file nests too deep"),
        new("请将文件另存一份后重试", "Save the file anew"),
        inner);

    private static DisclosureInputException Fault(string? file, Exception inner)
    {
        var reason = Short($"{inner.GetType().Name}: {inner.Message}");
        return Problem(
            "document.fault",
            file,
            new($"读取时程序出错，这是本软件的缺陷，不是文件的问题（{reason}）",
                $"The reader failed, which is a fault of this software and not of the file ({reason})"),
            new("请连同文件报告给本软件的维护者", "Report it with the file to those who maintain this software"),
            inner);
    }

    private static string Short(string reason) => reason.Length <= LongestReason ? reason : reason[..LongestReason] + "…";

    private static DisclosureInputException Problem(
        string code, string? file, LocalizedText found, LocalizedText hint, Exception? inner = null) =>
        new(new Problem { Code = code, File = file, Found = found, Hint = hint }, inner);
}
