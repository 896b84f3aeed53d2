using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Clauses;

/// <summary>Figures that stand behind a label and a colon: 行政许可：611件.</summary>
internal static class Labels
{
    private const int MostOfLabel = 4;

    /// <summary>Whether the colon stands between what is counted and how many.</summary>
    /// <param name="clause">What stands before it.</param>
    /// <param name="colon">The mark.</param>
    /// <param name="end">The end of the sentence.</param>
    public static bool IsOne(Clause clause, int colon, int end)
    {
        var text = clause.Text;
        if (text.Text.Characters[text[colon].Start] != ':' || clause.Count == 0 || HasFigures(clause) || clause.Has(Role.Deny) || clause.Unknown > MostOfLabel
            || !(clause.IsContent(clause.Count - 1) || clause[^1].Role == Role.Class) || clause[^1].End != text[colon].Start)
        {
            return false;
        }

        for (var i = colon + 1; i < end && text[i].Start == text[i - 1].End; i++)
        {
            if (text[i].Role is not (Role.This or Role.Sum or Role.Filler))
            {
                return text[i].Role == Role.Number && text.NumberOf(text[i]).Kind is NumberWord.Measure or NumberWord.Money;
            }
        }

        return false;
    }

    private static bool HasFigures(Clause clause)
    {
        for (var i = 0; i < clause.Count && clause.Has(Role.Number); i++)
        {
            if (clause[i].Role == Role.Number && clause.NumberOf(i).Kind is NumberWord.Measure or NumberWord.Money or NumberWord.Percent)
            {
                return true;
            }
        }

        return false;
    }
}
