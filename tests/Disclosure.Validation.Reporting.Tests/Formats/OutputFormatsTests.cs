using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Formats;

public sealed class OutputFormatsTests
{
    public static TheoryData<string, Language> Texts =>
        [.. from name in Names from language in Enum.GetValues<Language>() select (name, language)];

    public static TheoryData<string> AllNames => [.. OutputFormats.All.Select(format => format.Name)];

    // Console, HTML and workbooks have tests of their own; JSON is in both languages.
    private static string[] Names => ["sarif", "junit", "github", "gitlab", "markdown", "csv"];

    // Approved files have the line breaks of the checkout, and no mark at their beginning.
    [Theory]
    [MemberData(nameof(Texts))]
    public void Results_are_written_as_approved(string name, Language language) => ApprovedText.Matches(
        $"{name}-{language}".ToLowerInvariant(),
        Written.Of(OutputFormats.Find(name)!, FullSample.Result, language).TrimStart('\uFEFF').ReplaceLineEndings("\n"));

    [Fact]
    public void Json_is_written_as_approved() =>
        ApprovedText.Matches("full.json", Written.Of(OutputFormats.Json, FullSample.Result));

    [Theory]
    [MemberData(nameof(AllNames))]
    public void A_writer_leaves_its_stream_open_and_a_result_of_nothing_is_no_fault(string name)
    {
        using var stream = new MemoryStream();

        OutputFormats.Find(name)!.Write(new CheckResult([], []), stream);

        Assert.True(stream.CanWrite);
    }

    [Theory]
    [MemberData(nameof(AllNames))]
    public void A_run_that_was_stopped_ends_as_a_whole(string name)
    {
        using var whole = new MemoryStream();
        OutputFormats.Find(name)!.Write(new CheckResult([Sample.Report], []), whole);
        using var stopped = new MemoryStream();
        var writer = OutputFormats.Find(name)!.Create(stopped, new ResultWriterOptions());

        writer.Begin();
        writer.Write(Sample.Report);
        writer.Complete(new CheckSummary { Interrupted = true }.With(Sample.Report));

        Assert.InRange(stopped.Length, whole.Length, whole.Length + 800);
    }
}
