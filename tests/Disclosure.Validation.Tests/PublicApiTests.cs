using Disclosure.Validation.Authoring.Testing;
using PublicApiGenerator;
using Xunit;

namespace Disclosure.Validation.Tests;

/// <summary>What users of the library can see; a change to it shows as a diff.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_as_approved() => AssertApproved("public-api", typeof(ReportValidator));

    [Fact]
    public void The_public_api_for_writers_of_rules_is_as_approved() => AssertApproved("public-api-authoring", typeof(TestedPack));

    private static void AssertApproved(string name, Type type) =>
        ApprovedText.Matches(name, type.Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
}
