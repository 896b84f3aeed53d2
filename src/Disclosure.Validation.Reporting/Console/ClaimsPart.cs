using Disclosure.Validation.Claims;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Reporting.Statements;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Console;

/// <summary>Prints what the text of a report says, table by table: each sentence once, then what became of its numbers.</summary>
internal sealed class ClaimsPart(Page page, ReportResult result, Language language)
{
    private const int Indent = 2;
    private const int SentenceIndent = 4;
    private const int ClaimIndent = 6;

    private readonly int _tagWidth = Enum.GetValues<ClaimVerdict>().Max(verdict => Page.WidthOf(ClaimWords.Of(verdict).In(language)));

    public void Print()
    {
        if (result.Claims.Count == 0)
        {
            return;
        }

        page.BlankLine();
        page.Print(Indent, ClaimWords.Heading.In(language), Tone.Heading);
        foreach (var table in ClaimTables.Of(result))
        {
            page.Print(Indent, (table.Key?.Label.Printed ?? ClaimWords.NoTable).In(language), Tone.Aside);
            foreach (var statement in Statement.Of(result, table))
            {
                Print(statement);
            }
        }
    }

    private void Print(Statement statement)
    {
        var place = PrintedPlaces.Of(statement.Source, language);
        page.Print(SentenceIndent, ConsoleWording.Quoted(statement.Marked).In(language) + (place is null ? "" : $" · {place}"));
        foreach (var claim in statement.Claims)
        {
            var tag = ClaimWords.Of(claim.Verdict).In(language);
            page.PrintTagged(
                ClaimIndent,
                tag + new string(' ', _tagWidth - Page.WidthOf(tag)),
                ToneOf(claim.Verdict),
                LocalizedTexts.Led(ClaimWords.Number(claim, statement.Section.Text), ClaimWords.Why(claim), language));
        }
    }

    private static Tone ToneOf(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Agrees => Tone.Good,
        ClaimVerdict.Disagrees => Tone.Error,
        _ => Tone.Note,
    };
}
