using Xunit;

namespace Disclosure.Validation.Tests.Architecture;

/// <summary>Dependencies point one way: between projects, between the floors of the library, and between any two folders.</summary>
public sealed class LayeringTests
{
    // Each floor of the library may use itself and those before it.
    private static readonly string[] Floors =
    [
        "Text", "Problems", "Yaml", "Forms", "Reports", "Issuers", "Claims", "Findings", "Rules", "Packs", "Evaluation", "Suspects", "",
        "Hosting",
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
        // Authoring looks into compiled rules.
        var uses = SourceProject.All.Values
            .Where(project => project.Name != "Disclosure.Validation.Authoring")
            .SelectMany(project => FolderUses.Of(project).Where(use => use.Project != project.Name), (project, use) => (project, use))
            .ToList();

        Assert.True(uses.Count > 500);
        Assert.Empty(uses.Where(each => each.use.IsInternal && each.use.To != "Text")
            .Select(each => $"{each.project.Name}/{each.use}").Distinct().Order(StringComparer.Ordinal));
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
