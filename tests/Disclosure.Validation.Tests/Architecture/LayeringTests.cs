using Xunit;

namespace Disclosure.Validation.Tests.Architecture;

/// <summary>Dependencies point one way: between projects, between the floors of the library, and between any two folders.</summary>
public sealed class LayeringTests
{
    private const string Authoring = "Disclosure.Validation.Authoring";

    // Each floor of the library may use itself and those before it.
    private static readonly string[] Floors =
    [
        "Text", "Problems", "Yaml", "Forms", "Reports", "Issuers", "Claims", "Findings", "Rules", "Packs", "Evaluation", "Suspects", "",
        "Hosting",
    ];

    // Rows and trees of compiled rules are no contract with users: they would be twenty public types.
    private static readonly string[] LookedInto =
    [
        "Claims", "Claims/Attaching", "Claims/Lexicons", "Claims/Marking", "Evaluation", "Findings/Baselines", "Forms", "Forms/Reading", "Issuers", "Packs",
        "Packs/Reading", "Problems", "Reports", "Reports/Canonical", "Reports/Canonical/Yaml", "Rules", "Rules/Checks", "Rules/Claims",
        "Rules/Equations", "Rules/Expansion", "Rules/Expressions", "Rules/Expressions/Tokens", "Rules/Judging", "Rules/Kinds", "Text", "Yaml",
        "Yaml/Shapes",
    ];

    [Fact]
    public void No_folders_use_each_other_in_a_circle_and_no_floor_one_after_it()
    {
        var circles =
            from project in SourceProject.All.Values
            from circle in FolderUses.Circles(FolderUses.Of(project).Where(use => use.Project == project.Name))
            select $"circle in {project.Name}: {circle}";
        var library = FolderUses.Of(SourceProject.All["Disclosure.Validation"]);
        var back = library.Where(use => Floor(use.To) > Floor(use.From)).Select(use => $"back: {use.From} uses {use.To}");

        Assert.True(library.Count > 1000);
        Assert.Equal("", string.Join('\n', circles.Concat(back).Distinct()));
    }

    [Fact]
    public void Nothing_internal_is_used_by_another_project_but_texts()
    {
        var uses = SourceProject.All.Values
            .Where(project => project.Name != Authoring)
            .SelectMany(project => FolderUses.Of(project).Where(use => use.Project != project.Name), (project, use) => (project, use))
            .ToList();

        Assert.True(uses.Count > 500);
        Assert.Empty(uses.Where(each => each.use.IsInternal && each.use.To != "Text")
            .Select(each => $"{each.project.Name}/{each.use}").Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Authoring_looks_into_packs_as_they_are_read_and_compiled_and_into_nothing_else()
    {
        var folders = FolderUses.Of(SourceProject.All[Authoring])
            .Where(use => use.IsInternal && use.Project != Authoring)
            .Select(use => use.To)
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Empty(folders.Except(LookedInto));
    }

    [Fact]
    public void A_planted_circle_is_found_though_no_file_says_using()
    {
        var planted = SourceProject.Of(
            ("A/One.cs", "namespace X.A; class One { object other = new X.B.Two(); }"),
            ("B/Two.cs", "namespace X.B; class Two { A.One? one; }"));

        Assert.Equal(["A <-> B"], FolderUses.Circles(FolderUses.Of(planted)));
    }

    [Fact]
    public void A_planted_circle_of_a_folder_and_one_in_it_is_found()
    {
        var planted = SourceProject.Of(
            ("A/One.cs", "namespace X.A; class One { void Go() => B.Two.Make(); }"),
            ("A/B/Two.cs", "namespace X.A.B; static class Two { public static One Make() => new(); }"));

        Assert.Equal(["A <-> A/B"], FolderUses.Circles(FolderUses.Of(planted)));
    }

    [Fact]
    public void Folders_that_use_each_other_one_way_are_no_circle()
    {
        var planted = SourceProject.Of(
            ("A/One.cs", "namespace X.A; class One;"),
            ("B/Two.cs", "namespace X.B; class Two(A.One one) { public object One => one; }"),
            ("C/Three.cs", "namespace X.C; class Three { object? one = new B.Two(new A.One()).One; }"));

        var uses = FolderUses.Of(planted);

        Assert.Equal(3, uses.Select(use => (use.From, use.To)).Distinct().Count());
        Assert.Empty(FolderUses.Circles(uses));
    }

    private static int Floor(string folder)
    {
        var floor = Array.IndexOf(Floors, folder.Split('/')[0]);
        Assert.True(floor >= 0, $"folder {folder} has no place in the order");
        return floor;
    }
}
