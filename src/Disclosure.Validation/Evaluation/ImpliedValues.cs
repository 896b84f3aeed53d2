using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Evaluation;

/// <summary>
/// Works out the values of blank cells that a rule defines: a blank total is the sum of its parts. A value may rest on
/// another implied value; of several rules for one cell the first that can be reckoned counts.
/// </summary>
internal sealed class ImpliedValues
{
    private readonly CompiledPack _pack;
    private readonly EvaluationContext _context;
    private readonly decimal?[] _implied;
    private readonly HashSet<int> _pending;

    private ImpliedValues(CompiledPack pack, in EvaluationContext context)
    {
        _pack = pack;
        _implied = new decimal?[pack.Form.Cells.Count];
        _context = context.With(context.Current with { Implied = _implied });
        _pending = [.. pack.Definitions.Where(IsPending).Select(definition => definition.Row.Defined!.Value)];
    }

    /// <summary>The report with the implied values of its blank cells.</summary>
    public static EvaluationContext Resolve(CompiledPack pack, in EvaluationContext context)
    {
        if (!context.Current.Figures.HasOpen)
        {
            return context;
        }

        var values = new ImpliedValues(pack, context);
        values.Resolve();
        return values._context;
    }

    private void Resolve()
    {
        bool found;
        do
        {
            found = false;
            foreach (var definition in _pack.Definitions)
            {
                var cell = definition.Row.Defined!.Value;
                if (_pending.Contains(cell) && IsAvailable(definition) && Solve(definition.Row) is { } value)
                {
                    _implied[cell] = value;
                    _pending.Remove(cell);
                    found = true;
                }
            }
        }
        while (found && _pending.Count > 0);
    }

    private bool IsPending(CellDefinition definition)
    {
        var cell = definition.Row.Defined!.Value;
        return _context.Current.Cells[cell].State == CellState.Blank && IsAvailable(definition);
    }

    private bool IsAvailable(CellDefinition definition) =>
        definition.Rule.IsAvailable(_context) && definition.Row.ArisesIn(_context.Current.Figures.Unused);

    private decimal? Solve(LinearRow row)
    {
        var rest = row.Constant;
        var factor = Rational.Zero;
        var anyKnown = false;
        foreach (var term in row.Terms)
        {
            var (index, step) = (term.Operand.Index, term.Operand.Step);
            if (step == ReportStep.Self && index == row.Defined)
            {
                factor += term.Signed;
                continue;
            }

            foreach (var read in _context.Read(term.Operand))
            {
                var waits = read.Reading == Reading.Blank && step == ReportStep.Self && _pending.Contains(index);
                if (read.Reading == Reading.Unknown || waits)
                {
                    return null;
                }

                anyKnown |= read.Reading is Reading.Printed or Reading.Implied;
                rest += term.Signed * Rational.Of(read.Number);
            }
        }

        // Another factor means that the cell stands on the other side too, and so is not defined by it. What no cell could
        // hold is no value of one.
        return anyKnown && factor.Abs() == Rational.One && (-rest * factor).ToDecimal(Cell.MaxDecimals) is { } value &&
            Math.Abs(value) <= Cell.MaxMagnitude ? value : null;
    }
}
