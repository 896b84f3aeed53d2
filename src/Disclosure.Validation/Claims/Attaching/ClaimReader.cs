using Disclosure.Validation.Claims.Context;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Claims.Marking;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>Reads the claims that the text of a report makes.</summary>
internal sealed class ClaimReader(CellMeanings meanings, Form form)
{
    private readonly Dictionary<string, int> _topics = form.Sections.ToDictionary(section => section.Id, section => TopicOf(section.Id, meanings.Lexicon, form), StringComparer.Ordinal);

    /// <summary>The claims of all sections, in the order of the text.</summary>
    /// <param name="report">The report.</param>
    /// <param name="aliases">Other names of its issuer.</param>
    public IReadOnlyList<Claim> Read(DisclosureReport report, IReadOnlyList<string> aliases)
    {
        var own = OwnBody.Of(report, aliases);
        var claims = new List<Claim>();
        foreach (var section in report.Sections)
        {
            Read(section, own, report.Year, claims);
        }

        return claims;
    }

    private void Read(ReportSection section, OwnBody own, int? year, List<Claim> claims)
    {
        using var text = new MarkedText(section.Text, meanings.Lexicon);
        var drafts = new SectionReading(text, meanings, own, year, _topics.GetValueOrDefault(section.Id, ClaimContext.None)).Read();
        var made = new Dictionary<ClaimDraft, Claim>(drafts.Count, ReferenceEqualityComparer.Instance);
        claims.AddRange(drafts.Select(draft => Made(draft, text.Text, section.Id, made)));
    }

    // A whole may stand behind its parts.
    private static Claim Made(ClaimDraft draft, FoldedText text, string section, Dictionary<ClaimDraft, Claim> made) =>
        made.TryGetValue(draft, out var known) ? known : made[draft] = Claim(draft, text, section, made);

    private static Claim Claim(ClaimDraft draft, FoldedText text, string section, Dictionary<ClaimDraft, Claim> made)
    {
        var (start, length) = text.PrintedSpan(draft.Start, draft.End);
        return new Claim
        {
            Kind = draft.Kind,
            Means = draft.Readings,
            Topic = draft.Topic,
            Aspect = draft.Aspect,
            Party = draft.Party,
            IsChannel = draft.IsChannel,
            IsRatio = draft.IsRatio,
            IsPartlyRead = draft.IsPartlyRead,
            Sentence = draft.Sentence,
            Value = draft.Value,
            Step = draft.Step,
            Unit = draft.Unit,
            Text = text.Printed.Substring(start, length),
            Section = section,
            Start = start,
            Length = length,
            Doubt = draft.Kind is ClaimKind.Figure && draft.Readings.Count == 0 ? ClaimDoubt.NoCell : draft.Doubt,
            InWords = draft.InWords,
            Whole = draft.Whole is { } whole ? Made(whole, text, section, made) : null,
            Of = draft.Of is { } of ? Made(of, text, section, made) : null,
            Number = draft.Number.End > draft.Number.Start ? text.PrintedSpan(draft.Number.Start, draft.Number.End) : default,
        };
    }

    // A section with one table is about what that table counts.
    private static int TopicOf(string section, Lexicon lexicon, Form form)
    {
        var tables = form.Tables.Where(table => table.Section == section).ToList();
        return tables is [var table]
            ? Array.FindIndex(lexicon.Topics, topic => topic.Cells.StartsWith(table.Id + ".", StringComparison.Ordinal))
            : ClaimContext.None;
    }
}
