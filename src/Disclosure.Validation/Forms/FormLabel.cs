using Disclosure.Validation.Text;

namespace Disclosure.Validation.Forms;

/// <summary>How a row, a column or a group is called: as the official form prints it, in short, and as offices vary it.</summary>
/// <param name="Printed">The label on the official form, with its English translation.</param>
/// <param name="Brief">A short name for messages, such as <c>新收</c>.</param>
/// <param name="Variants">Other spellings seen in published reports.</param>
public sealed record FormLabel(LocalizedText Printed, LocalizedText Brief, IReadOnlyList<string> Variants)
{
    /// <summary>Every Chinese spelling: the official one first, then the variants.</summary>
    public IEnumerable<string> Spellings => Variants.Prepend(Printed.Zh);
}
