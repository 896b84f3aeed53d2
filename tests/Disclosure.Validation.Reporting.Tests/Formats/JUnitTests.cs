using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Writing;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Formats;

public sealed class JUnitTests
{
    public static TheoryData<string> Results => ["full", "hostile", "empty"];

    [Theory]
    [MemberData(nameof(Results))]
    public void Every_file_is_valid_by_the_schema_of_Jenkins(string name)
    {
        var result = name switch
        {
            "full" => FullSample.Result,
            "hostile" => FullSample.With(Written.Hostile),
            _ => new CheckResult([], []),
        };

        Assert.Empty(Errors(XDocument.Parse(Written.Of(OutputFormats.JUnit, result))));
    }

    [Fact]
    public void The_schema_finds_a_file_that_is_not_valid() =>
        Assert.NotEmpty(Errors(XDocument.Parse("<testsuites><testsuite name='a'/></testsuites>")));

    [Theory]
    [InlineData(Severity.Error, 1)]
    [InlineData(Severity.Warning, 3)]
    [InlineData(Severity.Info, 4)]
    [InlineData(null, 0)]
    public void A_suite_fails_where_the_run_does(Severity? failAt, int failures)
    {
        using var stream = new MemoryStream();
        OutputFormats.JUnit.Write(FullSample.Result, stream, new ResultWriterOptions { FailAt = failAt });
        stream.Position = 0;

        var suite = XDocument.Load(stream).Root!.Elements("testsuite").First();

        Assert.Equal(failures, (int)suite.Attribute("failures")!);
        Assert.Equal(failures, suite.Descendants("failure").Count());
        Assert.Equal((int)suite.Attribute("tests")!, suite.Elements("testcase").Count());
        Assert.Equal((int)suite.Attribute("skipped")!, suite.Descendants("skipped").Count());
    }

    [Fact]
    public void A_report_on_which_nothing_was_decided_is_no_success()
    {
        var nothing = Sample.Clean with { Counts = new Counts(0, 0, 5, 7, 0) };

        var suite = XDocument.Parse(Written.Of(OutputFormats.JUnit, new CheckResult([nothing], []))).Root!.Element("testsuite")!;

        Assert.Equal(1, (int)suite.Attribute("errors")!);
        Assert.Single(suite.Descendants("error"));
    }

    [Fact]
    public void A_run_that_was_stopped_is_no_success()
    {
        using var stream = new MemoryStream();
        var writer = OutputFormats.JUnit.Create(stream, new ResultWriterOptions());
        writer.Begin();
        writer.Write(Sample.Clean);
        writer.Complete(new CheckSummary { Interrupted = true }.With(Sample.Clean));
        stream.Position = 0;

        var document = XDocument.Load(stream);

        Assert.Empty(Errors(document));
        Assert.Equal("interrupted", (string)document.Descendants("error").Single().Attribute("type")!);
    }

    private static List<string> Errors(XDocument document)
    {
        var schemas = new XmlSchemaSet();
        using var xsd = XmlReader.Create(
            Repository.Path("tests", "Disclosure.Validation.Reporting.Tests", "Fixtures", "jenkins-junit.xsd"));
        schemas.Add(null, xsd);
        var errors = new List<string>();
        document.Validate(schemas, (_, problem) => errors.Add(problem.Message));
        return errors;
    }
}
