using System.Text;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Xunit;

namespace Disclosure.Validation.Authoring.Tests.Testing;

/// <summary>A test that names what the rule does not have says what was meant, and where.</summary>
public sealed class RuleTestFaultTests
{
    [Theory]
    [InlineData("given: {natral: 1}", "'natral' in the test, which no place of the rule has", "did you mean 'natural'?")]
    [InlineData("given: {total: 1}, text: {overveiw: 无}", "'overveiw' in the test, which no place of the rule has", "did you mean 'overview'?")]
    [InlineData("given: {total: 1}, previous: {compny: 1}", "'compny' in the test, which no place of the rule has", "did you mean 'company'?")]
    [InlineData("given: {requests.handled.total: 1}", "'requests.handled.total' in the test, which no place of the rule has", "did you mean 'requests.handled.total.total'?")]
    public void What_was_meant_is_named(string test, string found, string hint)
    {
        var failure = FailureOf(test);

        Assert.Equal((found, hint), (failure.Found.En, failure.Hint?.En));
    }

    [Fact]
    public void A_failing_test_shows_its_line()
    {
        var lines = FailureOf("given: {total: 1}").Describe(Disclosure.Validation.Text.Language.En).Split('\n');

        Assert.Equal("pack.yaml:11:7: violated, difference 1; expected: held", lines[0]);
        Assert.Equal("- {given: {total: 1}, expect: holds}", lines[1].Trim());
        Assert.Equal(lines[1].IndexOf('{', StringComparison.Ordinal), lines[2].IndexOf('^', StringComparison.Ordinal));
    }

    private static Problem FailureOf(string test)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($$"""
            pack: mine
            version: 1.0.0
            form: cn-2021
            rules:
              R-1:
                title: {zh: 试, en: try}
                standing: implied
                each: row of requests
                check: total = natural
                tests:
                - {{{test}}, expect: holds}
            """));
        return PackTests.Run(TestedPack.Of(RulePackReader.Read(stream, "pack.yaml"))).Results[0].Failure!;
    }
}
