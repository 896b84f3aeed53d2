using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Disclosure.Validation.Tests.Architecture;

/// <summary>A project below <c>src</c> as the compiler sees it, without what generators add.</summary>
internal sealed partial class SourceProject
{
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<IReadOnlyDictionary<string, SourceProject>> Loaded = new(LoadAll);

    private SourceProject(string name, string folder, CSharpCompilation compilation) =>
        (Name, Folder, Compilation) = (name, folder, compilation);

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyDictionary<string, SourceProject> All => Loaded.Value;

    public string Name { get; }

    /// <summary>The folder of the project file.</summary>
    public string Folder { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>The files that people write.</summary>
    public IEnumerable<SyntaxTree> Files => Compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0);

    /// <summary>Files that are not on disk, for violations that are planted.</summary>
    public static SourceProject Of(params (string File, string Source)[] files) => new(
        "Planted",
        "/planted",
        Compile("Planted", files.Select(file => Parse(file.Source, $"/planted/{file.File}")), Framework));

    /// <summary>The folder that a file lies in, from the project's; empty for the project's own.</summary>
    public string FolderOf(SyntaxTree file) =>
        (Path.GetDirectoryName(Path.GetRelativePath(Folder, file.FilePath)) ?? "").Replace('\\', '/');

    private static IEnumerable<MetadataReference> Framework => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System", StringComparison.Ordinal) ||
            name.StartsWith("Microsoft.Win32", StringComparison.Ordinal) || name is "netstandard.dll"))
        .Select(path => MetadataReference.CreateFromFile(path));

    private static Dictionary<string, SourceProject> LoadAll()
    {
        var framework = Framework.ToList();
        var loaded = new Dictionary<string, SourceProject>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Repository.Path("src"), "*.csproj", SearchOption.AllDirectories))
        {
            Load(file, framework, loaded);
        }

        return loaded;
    }

    private static SourceProject Load(string file, List<MetadataReference> framework, Dictionary<string, SourceProject> loaded)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        if (loaded.TryGetValue(name, out var known))
        {
            return known;
        }

        var folder = Path.GetDirectoryName(file)!;
        var project = File.ReadAllText(file);
        var used = Reference().Matches(project)
            .Select(match => Load(Path.GetFullPath(Path.Combine(folder, match.Groups[1].Value)), framework, loaded))
            .Select(other => (MetadataReference)other.Compilation.ToMetadataReference());
        var friends = string.Concat(Friend().Matches(project).Select(
            match => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{match.Groups[1].Value}\")]\n"));
        var trees = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).Replace('\\', '/').StartsWith("obj/", StringComparison.Ordinal) &&
                !Path.GetRelativePath(folder, path).Replace('\\', '/').StartsWith("bin/", StringComparison.Ordinal))
            .Select(path => Parse(File.ReadAllText(path), path))
            .Append(Parse(friends, ""));
        return loaded[name] = new SourceProject(name, folder, Compile(name, trees, [.. framework, .. Packages(folder), .. used]));
    }

    private static CSharpCompilation Compile(string name, IEnumerable<SyntaxTree> trees, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(
            name,
            trees.Append(Parse(GlobalUsings, "")),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), path);

    // What the restore of the project has found.
    private static IEnumerable<MetadataReference> Packages(string folder)
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "obj", "project.assets.json")));
        var root = assets.RootElement;
        var folders = root.GetProperty("packageFolders").EnumerateObject().Select(property => property.Name).ToList();
        var paths = new List<string>();
        foreach (var package in root.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject())
        {
            if (package.Value.TryGetProperty("compile", out var files) && package.Value.GetProperty("type").GetString() == "package")
            {
                var path = root.GetProperty("libraries").GetProperty(package.Name).GetProperty("path").GetString()!;
                paths.AddRange(files.EnumerateObject().Select(dll => Path.Combine(path, dll.Name)));
            }
        }

        return paths
            .Select(path => folders.Select(each => Path.Combine(each, path)).FirstOrDefault(File.Exists))
            .OfType<string>()
            .Where(path => path.EndsWith(".dll", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
    }

    [GeneratedRegex("<ProjectReference Include=\"([^\"]+)\"")]
    private static partial Regex Reference();

    [GeneratedRegex("<InternalsVisibleTo Include=\"([^\"]+)\"")]
    private static partial Regex Friend();
}
