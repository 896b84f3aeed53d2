using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Equations;

namespace Disclosure.Validation.Evaluation.Linear;

/// <summary>Puts the rows that define cells in waves, so that a wave at a time comes to what one after the other does.</summary>
internal static class Waves
{
    public static IReadOnlyDictionary<LinearRow, int> Of(IReadOnlyList<CellDefinition> definitions)
    {
        var waves = new Dictionary<LinearRow, int>(ReferenceEqualityComparer.Instance);
        var defined = new HashSet<int>();
        var wave = 0;
        foreach (var row in definitions.Select(definition => definition.Row))
        {
            if (row.Terms.Any(term => term.Operand.Step == ReportStep.Self && defined.Contains(term.Operand.Index)))
            {
                wave++;
                defined.Clear();
            }

            defined.Add(row.Defined!.Value);
            waves.Add(row, wave);
        }

        return waves;
    }
}
