using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Suspects.Equations;

namespace Disclosure.Validation.Suspects;

/// <summary>
/// Works out what cells without a number must hold: absent ones, text, and blank totals that no rule gives by itself. All
/// equations with such cells are solved together. A blank part of a sum counts zero and is none of them. Where the
/// equations contradict each other there is an error, and nothing is worked out from them.
/// </summary>
internal sealed class MissingValues
{
    private readonly CompiledPack _pack;
    private readonly EvaluationContext _context;
    private readonly HashSet<int> _defined;
    private readonly List<CellRef> _unknowns = [];

    private MissingValues(CompiledPack pack, in EvaluationContext context)
    {
        _pack = pack;
        _context = context;
        _defined = [.. pack.Definitions.Where(IsAvailable).Select(definition => definition.Row.Defined!.Value)];
    }

    /// <summary>The values by cell, of those that the equations determine and the form allows.</summary>
    public static IReadOnlyDictionary<int, decimal> Find(CompiledPack pack, in EvaluationContext context) =>
        context.Current.Figures.HasOpen ? new MissingValues(pack, context).Find() : new Dictionary<int, decimal>();

    private Dictionary<int, decimal> Find()
    {
        var equations = Equations().ToList();
        var elimination = new Elimination(equations, _unknowns, moved: null, isMixKnown: true);
        var doubtful = elimination.Contradictions()
            .SelectMany(mix => mix.SelectMany(part => part.Equation.Cells))
            .ToHashSet();
        int[] free = [.. elimination.Free];
        var values = new Dictionary<int, decimal>();
        for (var i = 0; i < _unknowns.Count; i++)
        {
            var isDetermined = elimination.IsSolved(i) && Array.TrueForAll(free, other => elimination.ShareOf(i, other).IsZero);
            if (isDetermined && !doubtful.Contains(_unknowns[i]) && Allowed(_unknowns[i], elimination.ConstantOf(i)) is { } value)
            {
                values.Add(_unknowns[i].Index, value);
            }
        }

        return values;
    }

    private IEnumerable<Constraint> Equations() =>
        from rule in _pack.Checks
        where rule.Definition.Standing != Standing.Advisory && rule.IsAvailable(_context)
        from row in rule.Instances.OfType<LinearRow>()
        where row.ArisesIn(_context.Current.Figures.Unused)
        let equation = Read(new IndexedRow(0, rule, row))
        where equation is { IsEquation: true, Terms.Length: > 0 }
        select equation;

    // The missing cells with what the others sum to; null where nothing is printed, or another report lacks a number.
    private Constraint? Read(IndexedRow indexed)
    {
        var total = indexed.Row.Constant;
        var terms = new List<Term>();
        var anyPrinted = false;
        foreach (var term in indexed.Row.Terms)
        {
            var (index, step) = (term.Operand.Index, term.Operand.Step);
            foreach (var read in _context.Read(term.Operand))
            {
                if (step == ReportStep.Self && IsMissing(index, read.Reading))
                {
                    terms.Add(new Term(Unknown(index), term.Signed));
                }
                else if (read.Reading == Reading.Unknown)
                {
                    return null;
                }

                anyPrinted |= read.Reading is Reading.Printed or Reading.Implied;
                total += term.Signed * Rational.Of(read.Number);
            }
        }

        return anyPrinted
            ? new Constraint
            {
                Row = indexed,
                Home = Neighbourhood.Self,
                Sum = new ConstraintTerms([.. terms]),
                Implied = [],
                Residual = total,
                IsViolated = false,
            }
            : null;
    }

    private bool IsMissing(int cell, Reading reading) => reading switch
    {
        Reading.Unknown => _context.Current.Figures.Open.Contains(cell),
        Reading.Blank => _defined.Contains(cell),
        _ => false,
    };

    private CellRef Unknown(int index)
    {
        var cell = new CellRef(Neighbourhood.Self, index);
        if (!_unknowns.Contains(cell))
        {
            _unknowns.Add(cell);
        }

        return cell;
    }

    private decimal? Allowed(CellRef cell, Rational number)
    {
        var kind = _pack.Form.Cells[cell.Index].Kind;
        var value = number.ToDecimal(kind.HasDecimals() ? Cell.MaxDecimals : 0);
        return value is { } known && Cell.IsInRange(known) && (known >= 0 || kind == ValueKind.Change) ? known : null;
    }

    private bool IsAvailable(CellDefinition definition) =>
        definition.Rule.IsAvailable(_context) && definition.Row.ArisesIn(_context.Current.Figures.Unused);
}
