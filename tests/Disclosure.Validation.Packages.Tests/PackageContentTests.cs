using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Disclosure.Validation.Packages.Tests;

/// <summary>What the packages hold and ask for.</summary>
public sealed partial class PackageContentTests(Packages packages)
{
    [Theory]
    [InlineData(
        "Disclosure.Validation",
        "FluentValidation, Microsoft.Extensions.Configuration.Abstractions, Microsoft.Extensions.DependencyInjection.Abstractions, Microsoft.Extensions.Logging.Abstractions, "
        + "Microsoft.Extensions.Options, YamlDotNet")]
    [InlineData("Disclosure.Validation.Authoring", "Disclosure.Validation")]
    [InlineData("Disclosure.Validation.Documents", "AngleSharp, AngleSharp.Css, Disclosure.Validation, DocumentFormat.OpenXml, ExcelNumberFormat, Markdig, PdfPig")]
    [InlineData("Disclosure.Validation.Reporting", "CsvHelper, Disclosure.Validation, DocumentFormat.OpenXml, Spectre.Console")]
    [InlineData("Disclosure.Validation.Relations", "Disclosure.Validation, DuckDB.NET.Data.Full, Npgsql")]
    [InlineData("Disclosure.Validation.Cli", "")]
    public void A_package_asks_for_what_it_uses_and_nothing_else(string package, string dependencies)
    {
        Packages.SkipWhereNotAsked();
        Assert.Equal(dependencies, string.Join(", ", Nuspec(package).Descendants()
            .Where(element => element.Name.LocalName == "dependency")
            .Select(element => element.Attribute("id")!.Value)
            .Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("Disclosure.Validation")]
    [InlineData("Disclosure.Validation.Authoring")]
    [InlineData("Disclosure.Validation.Documents")]
    [InlineData("Disclosure.Validation.Reporting")]
    [InlineData("Disclosure.Validation.Relations")]
    public void A_library_comes_with_its_documentation_and_symbols(string package)
    {
        Packages.SkipWhereNotAsked();
        using var content = Open(package, "nupkg");
        using var symbols = Open(package, "snupkg");

        Assert.NotNull(content.GetEntry($"lib/net10.0/{package}.xml"));
        Assert.NotNull(symbols.GetEntry($"lib/net10.0/{package}.pdb"));
    }

    [Theory]
    [InlineData("Disclosure.Validation")]
    [InlineData("Disclosure.Validation.Authoring")]
    [InlineData("Disclosure.Validation.Documents")]
    [InlineData("Disclosure.Validation.Reporting")]
    [InlineData("Disclosure.Validation.Relations")]
    [InlineData("Disclosure.Validation.Cli")]
    [InlineData("Disclosure.Validation.Relations.Cli")]
    public void Every_package_has_readme_icon_and_licence(string package)
    {
        Packages.SkipWhereNotAsked();
        using var content = Open(package, "nupkg");
        var metadata = Nuspec(package).Descendants().ToLookup(element => element.Name.LocalName, element => element.Value);

        Assert.NotNull(content.GetEntry("README.md"));
        Assert.NotNull(content.GetEntry("icon.png"));
        Assert.Equal(("MIT", "README.md", "icon.png"), (metadata["license"].Single(), metadata["readme"].Single(), metadata["icon"].Single()));
        Assert.NotEmpty(metadata["description"].Single());
    }

    [Theory]
    [InlineData("Disclosure.Validation")]
    [InlineData("Disclosure.Validation.Cli")]
    public void A_package_says_where_its_repository_is_and_its_readme_links_there(string package)
    {
        Packages.SkipWhereNotAsked();
        using var content = Open(package, "nupkg");
        using var readme = new StreamReader(content.GetEntry("README.md")!.Open());
        var text = readme.ReadToEnd();
        var repository = Nuspec(package).Descendants().Single(element => element.Name.LocalName == "repository");

        Assert.Equal(Packages.Address, repository.Attribute("url")?.Value);
        Assert.All(LinkPattern().Matches(text), link => Assert.StartsWith(Packages.Address + "/blob/", link.Groups[1].Value, StringComparison.Ordinal));
        Assert.Contains("/src/guide/library.md)", text, StringComparison.Ordinal);
        Assert.Contains("Console.WriteLine($\"{finding.Severity} {finding.Rule}: {finding.Message.Zh}\");", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Disclosure.Validation")]
    [InlineData("Disclosure.Validation.Authoring")]
    [InlineData("Disclosure.Validation.Documents")]
    [InlineData("Disclosure.Validation.Reporting")]
    [InlineData("Disclosure.Validation.Relations")]
    public void A_library_documents_its_public_types_alone(string package)
    {
        Packages.SkipWhereNotAsked();
        using var content = Open(package, "nupkg");
        using var documentation = content.GetEntry($"lib/net10.0/{package}.xml")!.Open();
        var documented = XDocument.Load(documentation).Descendants("member")
            .Select(member => member.Attribute("name")!.Value)
            .Where(name => name.StartsWith("T:", StringComparison.Ordinal))
            .Select(name => name[2..]);

        Assert.Equal(PublicTypes(content.GetEntry($"lib/net10.0/{package}.dll")!), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Members_that_a_user_cannot_reach_are_not_documented()
    {
        Packages.SkipWhereNotAsked();
        using var content = Open("Disclosure.Validation", "nupkg");
        using var documentation = new StreamReader(content.GetEntry("lib/net10.0/Disclosure.Validation.xml")!.Open());
        var text = documentation.ReadToEnd();

        Assert.Contains("M:Disclosure.Validation.ReportValidator.Validate(", text, StringComparison.Ordinal);
        Assert.DoesNotContain("P:Disclosure.Validation.Rules.Rule.Kind", text, StringComparison.Ordinal);
    }

    private static List<string> PublicTypes(ZipArchiveEntry assembly)
    {
        using var content = assembly.Open();
        using var memory = new MemoryStream();
        content.CopyTo(memory);
        memory.Position = 0;
        using var file = new PEReader(memory);
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Where(type => IsPublic(metadata, type)).Select(type => Name(metadata, type)).Order(StringComparer.Ordinal)];
    }

    private static bool IsPublic(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic => IsPublic(metadata, type.GetDeclaringType()),
            _ => false,
        };
    }

    private static string Name(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var name = metadata.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer ? $"{Name(metadata, outer)}.{name}" : $"{metadata.GetString(type.Namespace)}.{name}";
    }

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex LinkPattern();

    private XDocument Nuspec(string package)
    {
        using var content = Open(package, "nupkg");
        using var nuspec = content.GetEntry($"{package}.nuspec")!.Open();
        return XDocument.Load(nuspec);
    }

    private ZipArchive Open(string package, string ending) =>
        ZipFile.OpenRead(Path.Combine(packages.Feed, $"{package}.{packages.Version}.{ending}"));
}
