namespace Disclosure.Validation.Relations.Cli.Shell;

/// <summary>What the tool tells the process that called it; as <c>disclosure</c> has it.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;
    public const int Findings = 1;
    public const int BadInput = 2;
    public const int InternalError = 3;
    public const int NothingEvaluated = 4;
    public const int Interrupted = 130;
}
