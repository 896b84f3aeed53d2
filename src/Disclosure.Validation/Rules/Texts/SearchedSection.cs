using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Rules.Texts;

/// <summary>A section that is searched for phrases: mostly they stand there as they are, and nothing is to be reduced.</summary>
internal sealed class SearchedSection(ReportSection section)
{
    private string? _reduced;

    private string Reduced => _reduced ??= ReducedText.WithoutBlanks(section.Text).Text;

    /// <summary>Whether it speaks of any of these.</summary>
    public bool Speaks(IReadOnlyList<string> phrases) => phrases.Any(Has) || phrases.Any(HasReduced);

    private bool Has(string phrase) => section.Text.Contains(phrase, StringComparison.Ordinal);

    private bool HasReduced(string phrase) => Reduced.Contains(ReducedText.WithoutBlanks(phrase).Text, StringComparison.Ordinal);
}
