using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Findings.Baselines;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.History;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Comparisons.Reading;

/// <summary>Reads results in every format that holds findings with their fingerprints; what it is, its content tells.</summary>
internal static partial class ResultReader
{
    private const int HeadLength = 4096;

    // What holds no fingerprints, by how it begins.
    private static readonly (string Start, LocalizedText Format)[] ForPeople =
    [
        ("PK", new("工作簿", "a workbook")),
        ("<!doctype html", new("网页", "a page")),
        ("<html", new("网页", "a page")),
        ("<?xml", new("JUnit 格式", "JUnit's XML")),
        ("<testsuites", new("JUnit 格式", "JUnit's XML")),
        ("# ", new("Markdown 格式", "Markdown")),
        ("::", new("GitHub 格式", "a list of GitHub's annotations")),
    ];

    /// <summary>Reads results.</summary>
    /// <exception cref="DisclosureInputException">There is no such file, or it holds no results that can be compared.</exception>
    public static KnownResult Read(string name, Surroundings surroundings) => Open(name, surroundings, stream =>
    {
        var head = HeadOf(stream);
        if (Array.Find(ForPeople, each => head.StartsWith(each.Start, StringComparison.OrdinalIgnoreCase)).Format is { } format)
        {
            throw new DisclosureInputException(ResultProblems.NoFingerprints(name, format));
        }

        return head switch
        {
            _ when OfHistory().IsMatch(head) => BaselineResults.Of(RunHistory.Read(stream, name)),
            _ when OfSarif().IsMatch(head) => Read(stream, KnownJsonContext.Default.SarifResults, name, sarif => sarif.ToResult()),
            _ when head.StartsWith('[') => Read(stream, KnownJsonContext.Default.ListGitLabResult, name, GitLabResult.ToResult),
            _ when head.StartsWith('{') => ResultLines.Of(stream, name) ?? Read(stream, KnownJsonContext.Default.KnownResult, name),
            _ when CsvResults.IsHead(head) => CsvResults.Of(stream, name, CsvResults.IsChinese(head)),
            _ when OfBaseline().IsMatch(head) => BaselineResults.Of(Baseline.Read(stream, name)),
            _ when OfConsole().IsMatch(head) => throw new DisclosureInputException(ResultProblems.NoFingerprints(name, new("控制台格式", "what is printed on a console"))),
            _ => Read(stream, KnownJsonContext.Default.KnownResult, name),
        };
    });

    /// <summary>Reads of results that were written as JSON what a shape asks for.</summary>
    /// <exception cref="DisclosureInputException">There is no such file, or it holds no results.</exception>
    public static T Read<T>(string name, Surroundings surroundings, JsonTypeInfo<T> shape)
        where T : class =>
        Open(name, surroundings, stream => Read(stream, shape, name));

    private static T Open<T>(string name, Surroundings surroundings, Func<Stream, T> read)
    {
        try
        {
            using var stream = File.OpenRead(surroundings.FullPath(name));
            return read(stream);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DisclosureInputException(PathProblems.NotFound(name), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DisclosureInputException(FileProblems.Unreadable(name, e), e);
        }
    }

    private static T Read<T>(Stream stream, JsonTypeInfo<T> shape, string name)
        where T : class =>
        Read(stream, shape, name, results => results);

    private static TResult Read<T, TResult>(Stream stream, JsonTypeInfo<T> shape, string name, Func<T, TResult> take)
        where T : class
    {
        try
        {
            return take(JsonSerializer.Deserialize(stream, shape) ?? throw new DisclosureInputException(ResultProblems.NoResults(name, null, null)));
        }
        catch (JsonException e)
        {
            var place = e.LineNumber is { } line ? ((int)line + 1, (int)(e.BytePositionInLine ?? 0) + 1) : ((int, int)?)null;
            throw new DisclosureInputException(ResultProblems.NoResults(name, e.Path, place), e);
        }
    }

    private static string HeadOf(Stream stream)
    {
        var head = new byte[HeadLength];
        var count = stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        stream.Position = 0;
        return Encoding.UTF8.GetString(head, 0, count).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
    }

    [GeneratedRegex("""^\{\s*"history"\s*:""")]
    private static partial Regex OfHistory();

    [GeneratedRegex("""^\{\s*("\$schema"\s*:\s*"[^"]*sarif|"version"\s*:\s*"2\.1\.0"|"runs"\s*:)""")]
    private static partial Regex OfSarif();

    [GeneratedRegex("^(#.*\n|\\s*\n)*suppressions:", RegexOptions.Multiline)]
    private static partial Regex OfBaseline();

    [GeneratedRegex("\n  (文件：|File: ).*\n  (格式：|Form: )")]
    private static partial Regex OfConsole();
}
