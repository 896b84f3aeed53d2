using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Comparisons.Reading;

/// <summary>What can be wrong with the files that are compared.</summary>
internal static class ResultProblems
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

    /// <summary>A format for people or for other programs, in which findings can't be told apart.</summary>
    /// <param name="file">The file.</param>
    /// <param name="format">What it is.</param>
    public static Problem NoFingerprints(string file, LocalizedText format) => new()
    {
        Code = "results.no-fingerprints",
        File = file,
        Found = new($"{format.Zh}里的问题没有可以比较的指纹", $"{format.En} has no fingerprints, by which findings are compared"),
        Expected = new("json、逐行 JSON、sarif、csv、gitlab 格式的结果，豁免清单或检查历史", "results as json, lines of JSON, sarif, csv or gitlab, a baseline, or a history"),
        Hint = new("用 disclosure check --format json=FILE 再写一份", "write it once more with disclosure check --format json=FILE"),
    };
}
