using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Runs;

/// <summary>What can be wrong with what a run is asked to compare reports with.</summary>
internal static class RunProblems
{
    public static Problem PreviousOfSeveral() => new()
    {
        Code = "usage.previous",
        Found = new("--previous 只能用于检查一份报告", "--previous goes with one report to check"),
        Hint = new(
            "检查多份报告时，把上年的报告一并给出，会按机关和年度配对",
            "with several reports, give last year's among them: they are paired by issuer and year"),
    };

    public static Problem PreviousAndRollUp() => UsageProblems.Usage(
        new("--previous 不能与 --issuers 或 --tree 同时使用", "--previous does not go with --issuers or --tree"));

    public static Problem IssuersAndTree() => UsageProblems.Usage(
        new("--issuers 和 --tree 不能同时使用", "--issuers and --tree don't go together"),
        new("二者之一", "one of the two"));
}
