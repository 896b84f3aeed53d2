using Disclosure.Validation.Claims;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Statements;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Tables;

/// <summary>
/// Lists what the text says of some tables: what disagrees, what can't be compared and why, each with a way to its passage;
/// of what agrees no more than the numbers.
/// </summary>
internal sealed class ClaimsPart(Markup html, Evidence evidence)
{
    public void Write(IReadOnlyList<Claim> claims, LocalizedText heading)
    {
        if (claims.Count == 0)
        {
            return;
        }

        using var details = html.In("details", ("class", "claims"), ("open", claims.Any(IsWrong) ? "" : null));
        using (html.In("summary"))
        {
            html.Text(heading);
            html.Text(TableWords.Claims(claims));
        }

        using var list = html.In("ul");
        foreach (var claim in claims.Where(claim => claim.Verdict != ClaimVerdict.Agrees).OrderBy(ClaimWords.Rank))
        {
            Write(claim);
        }

        var agreeing = claims.Where(claim => claim.Verdict == ClaimVerdict.Agrees).ToList();
        if (agreeing.Count > 0)
        {
            WriteAgreeing(agreeing);
        }
    }

    private static bool IsWrong(Claim claim) => claim.Verdict == ClaimVerdict.Disagrees;

    private void Write(Claim claim)
    {
        using var item = html.In("li");
        WriteVerdict(claim.Verdict);
        html.Text(" ");
        WriteLink(claim, ClaimWords.Squeezed(claim));
        html.Text(" ");
        html.Put("span", ClaimWords.Why(claim));
    }

    private void WriteAgreeing(IReadOnlyList<Claim> claims)
    {
        using var item = html.In("li");
        WriteVerdict(ClaimVerdict.Agrees);
        foreach (var claim in claims)
        {
            html.Text(" ");
            WriteLink(claim, ClaimWords.Number(claim, evidence.Said.Of(claim)?.Section.Text ?? ""));
        }
    }

    private void WriteVerdict(ClaimVerdict verdict) => html.Put(
        "strong",
        ClaimWords.Of(verdict),
        ("class", verdict switch
        {
            ClaimVerdict.Agrees => "badge ok",
            ClaimVerdict.Disagrees => "badge e",
            _ => "badge u",
        }));

    private void WriteLink(Claim claim, string text)
    {
        if (evidence.Said.Of(claim) is { } mark)
        {
            html.Put("a", text, ("href", $"#{evidence.Place(mark)}"), ("lang", "zh-Hans"));
        }
        else
        {
            html.Quote(text);
        }
    }
}
