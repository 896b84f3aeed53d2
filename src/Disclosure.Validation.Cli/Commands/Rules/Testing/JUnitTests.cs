using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Reporting.JUnit;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Testing;

/// <summary>Writes a run of tests in the form of JUnit: a suite for each pack, a case for each test.</summary>
internal static class JUnitTests
{
    public static void Write(IReadOnlyList<PackTests> packs, Language language, Stream stream)
    {
        using var junit = new JUnitWriter(stream, name: null);
        foreach (var pack in packs)
        {
            junit.Write(new JUnitSuite(
                $"{pack.Pack.Id} {pack.Pack.Version}",
                [.. pack.Results.Select(result => CaseOf(pack.Pack.Id, result, language))]));
        }

        junit.Complete();
    }

    private static JUnitCase CaseOf(string pack, RuleTestResult result, Language language)
    {
        var test = new JUnitCase($"{pack}.{result.Rule.Id}", result.Test.Describe(language), JUnitKind.Passed)
        {
            File = result.Test.Source.File,
            Line = result.Test.Source.Line,
        };
        return result.Failure is not { } failure ? test : test with
        {
            Kind = JUnitKind.Failed,
            Type = failure.Code,
            Message = failure.Found.In(language),
            Details = failure.Describe(language).Split('\n'),
        };
    }
}
