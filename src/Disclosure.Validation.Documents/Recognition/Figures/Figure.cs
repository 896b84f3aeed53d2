using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Recognition.Figures;

/// <summary>What a printed figure was read as, and what is in doubt about it.</summary>
internal readonly record struct Figure(Cell Cell, LocalizedText? Doubt = null);
