using Disclosure.Validation.Forms;
using Disclosure.Validation.Suspects.Equations;
using Disclosure.Validation.Suspects.Slips;

namespace Disclosure.Validation.Suspects;

/// <summary>What counts for how likely a cell is to be the wrong one, where nothing else tells.</summary>
internal sealed record CellWeights(decimal Total, decimal Detail, decimal Blank);

/// <summary>Explains the sets of a cause, adds what one slip would explain, and puts the likeliest first.</summary>
internal sealed class Explainer(
    Form form, Neighbourhood reports, ConstraintMap map, SearchBudget budget, CellWeights weights)
{
    private readonly Layout _layout = new(form, reports);

    public IReadOnlyList<Explanation> Explain(Cause cause)
    {
        var hypotheses = cause.Sets.Select(set => new Hypothesis([.. set.OrderBy(change => change.Cell)])).Select(Recognise).ToList();
        if (hypotheses is not [{ Changes.Count: 1 }, ..])
        {
            foreach (var wider in Wider(cause))
            {
                hypotheses.RemoveAll(hypothesis => hypothesis.Slip is null && hypothesis.IsSameAs(wider));
                hypotheses.Add(wider);
            }
        }

        var slips = new CellSlips(map, _layout);
        return Explanation.Sort(hypotheses.Select(hypothesis => new Explanation(
            hypothesis,
            [.. hypothesis.Changes.Select(change => hypothesis.Slip is null ? slips.Of(change) : [])],
            hypothesis.Changes.Sum(change => WeightOf(change.Cell)))));
    }

    private IEnumerable<Hypothesis> Wider(Cause cause)
    {
        if (DoubleCount.Find(form, map, cause.Violated) is { } counted)
        {
            yield return counted;
        }

        var shifts = new Shifts(form, reports.View(Neighbourhood.Self), map, new SetSolver(map, cause.Violated), budget);
        var known = new List<Hypothesis>();
        foreach (var shifted in shifts.Find())
        {
            if (!known.Exists(shifted.IsSameAs))
            {
                known.Add(shifted);
                yield return shifted;
            }
        }
    }

    // Two cells each of which should hold what the other one does.
    private Hypothesis Recognise(Hypothesis hypothesis)
    {
        if (hypothesis.Changes is not [{ Exact: { } first } one, { Exact: { } second } other] ||
            first != map.NumberIn(other.Cell) || second != map.NumberIn(one.Cell))
        {
            return hypothesis;
        }

        var kind = _layout.AreNeighbours(one.Cell, other.Cell) ? SetSlipKind.Swapped : SetSlipKind.SwappedApart;
        return hypothesis with { Slip = new SetSlip(kind, [one.Cell, other.Cell]) };
    }

    private decimal WeightOf(CellRef cell)
    {
        if (_layout.PrintedIn(cell) is null)
        {
            return weights.Blank;
        }

        var isTotal = map.Of(cell).Any(rule => rule.Row is { IsOfOneReport: true } row && row.Row.Defined == cell.Index);
        return isTotal ? weights.Total : weights.Detail;
    }
}
