using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Narrative.Numbers;
using Disclosure.Validation.Rules.Narrative.Templates;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Narrative;

/// <summary>Says where a rule about the text is violated: the sentence, the numbers in it, and the cells beside it.</summary>
internal sealed class NarrativeFindings(EvaluationContext context)
{
    private const int MostPassages = 5;

    private readonly Form _form = context.Current.Form;
    private readonly FindingCells _cells = new(context);

    /// <summary>The place, cells, passages and numbers of a violated rule.</summary>
    public NarrativeFinding Of(NarrativeJudgement judgement)
    {
        var first = judgement.Candidates[0];
        var found = context.With(first.Numbers);
        var alternatives = TextComparison.Alternatives(judgement.Check.Check)
            .Where(comparison => TextComparison.HasAll(comparison, first.Numbers))
            .ToList();
        var main = alternatives.FirstOrDefault();
        return new NarrativeFinding(
            PlaceOf(judgement.Check, main),
            _cells.Of(judgement.Check),
            [.. judgement.Candidates.Take(MostPassages).Select(PassageOf)],
            main is null ? null : TreeEvaluation.ValueOf(main.Left, found),
            main is null ? null : TreeEvaluation.ValueOf(main.Right, found),
            Words.InBoth(words => new NarrativeWording(new CellNames(_form, words), words, found).Say(alternatives)));
    }

    // The place of the cell that the text should agree with, where it is one; else what the rule is applied to.
    private Place PlaceOf(TreeCheck check, ComparisonNode? main)
    {
        if (main?.Right is CellNode { Operand: var operand })
        {
            var cell = _form.Cells[operand.Index];
            return new Place(cell.Table.Id, cell.Row.Id, cell.Column.Id);
        }

        var tables = check.Operands.Select(one => _form.Cells[one.Index].Table).Distinct().ToList();
        return check.Binding.Table is null && tables is [var table] ? new Place(table.Id, null, null) : check.Binding.Place;
    }

    private static FindingPassage PassageOf(TextCandidate candidate)
    {
        var (text, section) = (candidate.Text, candidate.Text.Section);
        var sentence = text.Around(candidate.Span, NarrativeCharacters.SentenceEnds);
        var end = sentence.End < text.Text.Length && text.Text[sentence.End] != '\n' ? sentence.End + 1 : sentence.End;
        var printed = text.PrintedSpan(sentence with { End = end });
        return new FindingPassage(section.Id, section.Text.Substring(printed.Start, printed.Length))
        {
            Marks =
            [
                .. candidate.Numbers.All.Select(number => text.PrintedSpan(number.Span))
                    .Select(span => span with { Start = span.Start - printed.Start })
                    .Distinct()
                    .OrderBy(span => span.Start),
            ],
            Source = SourceOf(section, printed.Start),
        };
    }

    private static CellSource? SourceOf(ReportSection section, int start)
    {
        var line = section.Text.AsSpan(0, start).Count('\n');
        return line < section.LineSources.Count ? section.LineSources[line] : section.Source;
    }
}

/// <summary>What a finding of a rule about the text says besides what the rule itself states.</summary>
internal sealed record NarrativeFinding(
    Place Where,
    IReadOnlyList<FindingCell> Cells,
    IReadOnlyList<FindingPassage> Passages,
    Rational? Left,
    Rational? Right,
    LocalizedText Message);
