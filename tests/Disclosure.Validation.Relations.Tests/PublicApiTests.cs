using Disclosure.Validation.Relations.Schema;
using PublicApiGenerator;
using Xunit;

namespace Disclosure.Validation.Relations.Tests;

/// <summary>What users of the package can see; a change to it shows as a diff.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_as_approved() =>
        ApprovedText.Matches("public-api", typeof(RelationSchema).Assembly.GeneratePublicApi(new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,
        }));
}
