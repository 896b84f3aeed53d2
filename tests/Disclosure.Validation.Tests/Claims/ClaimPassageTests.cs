using System.Globalization;
using Disclosure.Validation.Claims;
using Disclosure.Validation.Claims.Attaching;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Claims;

/// <summary>The lexicon of the Chinese forms reads the passages in <c>Passages</c> as their labels say, and nothing else.</summary>
public sealed class ClaimPassageTests
{
    private static readonly IReadOnlyList<ClaimPassage> Passages =
        [.. ClaimPassage.ReadAll(Repository.Path("tests", "Disclosure.Validation.Tests", "Claims", "Passages")).Where(passage => !passage.IsKeptApart)];

    [Fact]
    public void There_are_passages_of_every_kind() => Assert.InRange(Passages.Count, 450, int.MaxValue);

    [Fact]
    public void Every_figure_that_a_passage_gives_is_read() => Assert.Empty(Passages.SelectMany(passage =>
    {
        var (form, claims) = Read(passage);
        return passage.Says.Where(said => !claims.Any(claim => Agrees(claim, said, form)))
            .Select(said => $"{passage.Id}: {said.Key} {said.Value.ToString(CultureInfo.InvariantCulture)} in {passage.Text}");
    }));

    [Fact]
    public void Nothing_is_surely_read_that_a_passage_does_not_say() => Assert.Empty(Passages.SelectMany(passage =>
    {
        var (form, claims) = Read(passage);
        return claims.Where(claim => claim.Sure && claim.Kind == ClaimKind.Figure && !passage.Says.Any(said => Agrees(claim, said, form)))
            .Select(claim => $"{passage.Id}: {claim.Text} as {string.Join(" + ", claim.Cells)} in {passage.Text}");
    }));

    [Fact]
    public void Shares_and_growth_are_read() => Assert.Empty(Passages.SelectMany(passage =>
    {
        var claims = Read(passage).Claims;
        return passage.Share.Select(percent => (Kind: ClaimKind.Share, percent)).Concat(passage.Growth.Select(percent => (Kind: ClaimKind.Growth, percent)))
            .Where(wanted => !claims.Any(claim => claim.Kind == wanted.Kind && claim.Value == wanted.percent))
            .Select(wanted => $"{passage.Id}: {wanted} in {passage.Text}");
    }));

    private static (Form Form, IReadOnlyList<Claim> Claims) Read(ClaimPassage passage)
    {
        var form = BuiltInPacks.All.Single(pack => pack.Id == (passage.Year < 2021 ? "cn-2019" : "cn-2021")).Form;
        var report = new ReportBuilder(form) { Issuer = passage.Issuer, Year = passage.Year }.Build() with
        {
            Sections = [new ReportSection(passage.Section, "", passage.Text)],
        };
        return (form, new ClaimReader(CellMeanings.Of(BuiltInLexicons.Chinese, form), form).Read(report, []));
    }

    private static bool Agrees(Claim claim, KeyValuePair<string, decimal> said, Form form) => claim.Kind == ClaimKind.Figure
        && claim.Value == said.Value && claim.Readings.Any(reading => ClaimPassage.Cells(said.Key, form).SetEquals(reading));
}
