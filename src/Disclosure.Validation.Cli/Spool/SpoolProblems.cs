using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Spool;

/// <summary>What can be wrong with a state file.</summary>
internal static class SpoolProblems
{
    public static Problem NotAState(string file) => new()
    {
        Code = "resume.not-a-state",
        File = file,
        Found = new("这不是 --resume 的状态文件，或其开头已损坏", "this is no state file of --resume, or its beginning is damaged"),
        Hint = new(
            "请另取文件名；确系状态文件的，删除后重新运行",
            "choose another name; if it is a state file, delete it and run again"),
    };
}
