using System.Text.RegularExpressions;
using Disclosure.Validation.Rules.Narrative.Templates;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Narrative.Numbers;

/// <summary>Tells of figures in a section whether they may be about something else than the report as a whole.</summary>
internal sealed partial class ScopeMarks(SectionText text, int? year)
{
    private const string PartEnds = NarrativeCharacters.SentenceEnds + "；";
    private const string ClauseEndsAndBrackets = NarrativeCharacters.ClauseEnds + "、（）";
    private readonly Dictionary<TextScope, List<Mark>> _marks = [];
    private List<Mark>? _years;
    private List<Mark>? _comparedYears;

    /// <summary>Whether a word of the scope has the span in its reach.</summary>
    public bool IsInDoubt(TextScope scope, FoldedSpan span)
    {
        var reach = ReachBefore(scope.Reach, span);
        if (!scope.MayStandIn(text.Span(reach)))
        {
            return false;
        }

        if (!_marks.TryGetValue(scope, out var marks))
        {
            marks = Find(scope.Marks);
            _marks.Add(scope, marks);
        }

        var near = marks.Where(mark => mark.Span.Start >= reach.Start && mark.Span.End <= reach.End);
        return scope.Reach == NarrativeReach.Clause
            ? near.Any(mark => mark.IsForeign)
            : near.LastOrDefault().IsForeign;
    }

    /// <summary>
    /// Whether the last year named in the paragraph is another one than that of the report, or the span compares with
    /// another year than the one before it.
    /// </summary>
    public bool IsOfOtherYear(FoldedSpan span)
    {
        _years ??= FindYears("year", year);
        _comparedYears ??= FindYears("compared", year - 1);
        var start = text.StartOf(span.Start, "");
        return _years.LastOrDefault(mark => mark.Span.Start >= start && mark.Span.End <= span.End).IsForeign
            || _comparedYears.Exists(mark => mark.IsForeign && mark.Span.Start >= span.Start && mark.Span.End <= span.End);
    }

    /// <summary>Whether one of the words stands in the clauses that the span covers, enumerations and all.</summary>
    public bool HasInClause(TextPattern words, FoldedSpan span)
    {
        var clause = text.Around(span, NarrativeCharacters.ClauseEnds + "（）");
        return words.IsMatch(text.Span(clause));
    }

    private FoldedSpan ReachBefore(NarrativeReach reach, FoldedSpan span) => reach switch
    {
        NarrativeReach.Clause => text.Around(span, ClauseEndsAndBrackets),
        NarrativeReach.Part => span with { Start = text.StartOf(span.Start, PartEnds) },
        NarrativeReach.Sentence => span with { Start = text.StartOf(span.Start, NarrativeCharacters.SentenceEnds) },
        _ => span with { Start = text.StartOf(span.Start, "") },
    };

    private List<Mark> Find(Regex marks) =>
    [
        .. marks.Matches(text.Text)
            .Where(match => !match.Groups[TextScope.ButGroup].Success && match.Length > 0)
            .Select(match => new Mark(SpanOf(match), match.Groups[TextScope.WordGroup].Success)),
    ];

    private List<Mark> FindYears(string group, int? expected) =>
    [
        .. Years().Matches(text.Text)
            .Where(match => match.Groups[group].Success)
            .Select(match => new Mark(SpanOf(match), ChineseNumerals.Year(match.Groups[group].Value) != expected)),
    ];

    private static FoldedSpan SpanOf(Match match) => new(match.Index, match.Index + match.Length);

    // Years that something is compared with, or goes on to, are not what a sentence is about.
    [GeneratedRegex(
        "[较比与和同](?<compared>(?:19|20)[0-9]{2}|二[〇零][〇零一二三四五六七八九]{2})年|[至到转入延往](?:19|20)[0-9]{2}年" +
        "|(?<year>(?:19|20)[0-9]{2}|二[〇零][〇零一二三四五六七八九]{2})年",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Years();

    /// <param name="Span">Where it stands.</param>
    /// <param name="IsForeign">Whether it puts what follows in doubt; else it ends the reach of those before it.</param>
    private readonly record struct Mark(FoldedSpan Span, bool IsForeign);
}
