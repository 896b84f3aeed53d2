using Disclosure.Validation.Cli.Inputs.Folders;
using Disclosure.Validation.Cli.Spool;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Runs;

/// <summary>The inputs that no report was read from.</summary>
/// <param name="Failures">What should have been read and could not be.</param>
/// <param name="NotChecked">What is no report, as far as can be seen.</param>
internal sealed record UnreadInputs(IReadOnlyList<Problem> Failures, IReadOnlyList<NotCheckedFile> NotChecked)
{
    public static UnreadInputs Of(InputList inputs, IReadOnlyList<SpoolEntry?> entries, RunSpool spool)
    {
        var (failures, notChecked) = (inputs.Problems.ToList(), inputs.NotChecked.ToList());
        foreach (var (input, entry) in inputs.Inputs.Zip(entries))
        {
            var problems = spool.ProblemsOf(entry);
            if (NotReports.WhyNot(input, problems) is { } reason)
            {
                notChecked.Add(new NotCheckedFile(input.Name, reason));
            }
            else
            {
                failures.AddRange(problems);
            }
        }

        return new UnreadInputs(failures, notChecked);
    }
}
