using Disclosure.Validation.Authoring.Testing;
using PublicApiGenerator;
using Xunit;

namespace Disclosure.Validation.Authoring.Tests;

/// <summary>What writers of rules can use; a change to it shows as a diff.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_as_approved() => ApprovedText.Matches(
        "public-api",
        typeof(TestedPack).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
}
