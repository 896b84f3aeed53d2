using System.IO.Compression;
using System.Text;
using Disclosure.Validation.Desk.Rulebooks;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Disclosure.Validation.Desk.Tests;

/// <summary>Packs of one's own: examined before they are used, and used for the years that they are chosen for.</summary>
public sealed class RulebookTests(PostgresServer postgres)
{
    private const string Sound = """
        pack: office
        version: 1.0.0
        extends: cn-2021
        rules:
          OFFICE-FEW:
            title: {zh: 新收不超过一件, en: No more than one request}
            check: requests.new.total <= 1
            standing: implied
            severity: error
            tests:
              - given: {requests.new.total: 1}
                expect: holds
              - given: {requests.new.total: 3}
                expect: {violated: 2}
        """;

    private static readonly CancellationToken Never = CancellationToken.None;

    [Fact]
    public void A_pack_is_refused_with_each_problem_in_its_place()
    {
        var failing = PackBench.Examine("office.yaml", Bytes(Sound.Replace("violated: 2", "violated: 5", StringComparison.Ordinal)));
        var unknown = PackBench.Examine("office.yaml", Bytes(Sound.Replace("requests.new.total <= 1", "requests.nwe.total <= 1", StringComparison.Ordinal)));

        Assert.Empty(PackBench.Examine("office.yaml", Bytes(Sound)).Problems);
        Assert.NotEmpty(failing.Problems);
        var problem = Assert.Single(unknown.Problems);
        Assert.Equal(("office.yaml", 7), (problem.File, problem.Line));
        Assert.NotEmpty(PackBench.Examine("other.zip", "PK\u0003\u0004"u8.ToArray()).Problems);
        Assert.Equal("desk.one-pack", Assert.Single(PackBench.Examine("empty.zip", Zip(("other.yaml", "a: 1"))).Problems).Code);
        Assert.Empty(PackBench.Examine("office.zip", Zip(("office/pack.yaml", Sound), ("../../evil.yaml", "a: 1"))).Problems);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Reports_of_a_year_are_checked_again_by_the_packs_chosen_for_it(bool isPostgres)
    {
        await using var desk = await TestDesk.OpenAsync(isPostgres ? postgres.Connection : null);
        await desk.BringAsync(DeskReports.Sound("甲县", 2023));
        await desk.BringAsync(DeskReports.Sound("甲县", 2021, seed: 5));
        var pack = await desk.Packs.BringAsync("office.yaml", Bytes(Sound), "甲", Never);
        Assert.DoesNotContain("OFFICE-FEW", await desk.RulesAsync());

        await desk.Packs.ChooseAsync(2023, [pack.Id], "甲", Never);
        await desk.CheckAsync();
        Assert.Equal(2023, (await YearsOfAsync(desk, "OFFICE-FEW")).Single());

        await desk.Packs.RemoveAsync(pack.Id, "甲", Never);
        await desk.Packs.ChooseAsync(2023, [], "甲", Never);
        await desk.CheckAsync();
        Assert.Empty(await YearsOfAsync(desk, "OFFICE-FEW"));
        await using var db = desk.Store.Open();
        Assert.Single(await db.Packs.ToListAsync());
    }

    [Fact]
    public async Task What_has_problems_is_kept_in_sight_and_never_used()
    {
        await using var desk = await TestDesk.OpenAsync(null);
        await desk.BringAsync(DeskReports.Sound("甲县", 2023));
        var pack = await desk.Packs.BringAsync("office.yaml", Bytes(Sound.Replace("violated: 2", "violated: 5", StringComparison.Ordinal)), "甲", Never);

        await desk.Packs.ChooseAsync(2023, [pack.Id], "甲", Never);
        await desk.CheckAsync();

        Assert.NotNull(pack.ProblemsZh);
        Assert.DoesNotContain("OFFICE-FEW", await desk.RulesAsync());
    }

    private static async Task<List<int?>> YearsOfAsync(TestDesk desk, string rule)
    {
        await using var db = desk.Store.Open();
        return await db.Findings.Where(finding => finding.Rule == rule).Select(finding => finding.Report!.Year).ToListAsync();
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var whole = new MemoryStream();
        using (var archive = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Bytes(text));
            }
        }

        return whole.ToArray();
    }
}
