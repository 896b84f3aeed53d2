using System.IO.Compression;
using System.Xml.Linq;
using Xunit;

namespace Disclosure.Validation.Packages.Tests;

/// <summary>What the packages hold and ask for.</summary>
public sealed class PackageContentTests(Packages packages)
{
    [Theory]
    [InlineData(
        "Disclosure.Validation",
        "FluentValidation, Microsoft.Extensions.Configuration.Abstractions, Microsoft.Extensions.DependencyInjection.Abstractions, Microsoft.Extensions.Logging.Abstractions, "
        + "Microsoft.Extensions.Options, YamlDotNet")]
    [InlineData("Disclosure.Validation.Authoring", "Disclosure.Validation")]
    [InlineData("Disclosure.Validation.Documents", "AngleSharp, AngleSharp.Css, Disclosure.Validation, DocumentFormat.OpenXml, ExcelNumberFormat, Markdig, PdfPig")]
    [InlineData("Disclosure.Validation.Reporting", "CsvHelper, Disclosure.Validation, DocumentFormat.OpenXml, Spectre.Console")]
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
    [InlineData("Disclosure.Validation.Cli")]
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

    private XDocument Nuspec(string package)
    {
        using var content = Open(package, "nupkg");
        using var nuspec = content.GetEntry($"{package}.nuspec")!.Open();
        return XDocument.Load(nuspec);
    }

    private ZipArchive Open(string package, string ending) =>
        ZipFile.OpenRead(Path.Combine(packages.Feed, $"{package}.{packages.Version}.{ending}"));
}
