using Disclosure.Validation.Text;

namespace Disclosure.Validation.Problems;

/// <summary>An input (a pack, a report, a document) can't be used. The problems say where, why and what to do.</summary>
public class DisclosureInputException : Exception
{
    /// <summary>Made of the problems found in one input; there is at least one.</summary>
    public DisclosureInputException(IReadOnlyList<Problem> problems, Exception? inner = null)
        : base(Describe(problems), inner)
    {
        Problems = [.. problems.Distinct()];
    }

    /// <summary>Made of one problem.</summary>
    public DisclosureInputException(Problem problem, Exception? inner = null)
        : this([problem], inner)
    {
    }

    /// <summary>The problems, each once, in the order of the input.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    private static string Describe(IReadOnlyList<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return string.Join('\n', problems.Distinct().Select(problem => problem.Describe(Language.En)));
    }
}
