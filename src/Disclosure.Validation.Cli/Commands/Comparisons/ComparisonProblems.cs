using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Commands.Comparisons;

/// <summary>What can be wrong with the files that are compared.</summary>
internal static class ComparisonProblems
{
    /// <param name="file">The file.</param>
    /// <param name="path">Where in the JSON, as far as it is known.</param>
    /// <param name="place">The line and the column, from 1.</param>
    public static Problem NoResults(string file, string? path, (int Line, int Column)? place)
    {
        var at = path is null or "$" ? "" : $" ({path})";
        return new()
        {
            Code = "results.malformed",
            File = file,
            Line = place?.Line,
            Column = place?.Column,
            Found = new($"不是检查结果{at}", $"no results of a check{at}"),
            Expected = new(
                "disclosure check --format json 写出的文件", "a file that disclosure check --format json wrote"),
            Hint = new("其格式见 disclosure schema findings", "see disclosure schema findings for its shape"),
        };
    }
}
