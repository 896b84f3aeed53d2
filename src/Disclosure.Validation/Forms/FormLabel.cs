using Disclosure.Validation.Text;

namespace Disclosure.Validation.Forms;

/// <summary>How a row, a column or a group is called: as the official form prints it, in short, and as offices vary it.</summary>
/// <param name="Printed">The label in the languages of messages; where the form has none in one of them, as the form prints it.</param>
/// <param name="Brief">A short name for messages, such as <c>新收</c>.</param>
/// <param name="Spellings">As documents print it: the official label in each of the form's languages first, then other spellings seen.</param>
public sealed record FormLabel(LocalizedText Printed, LocalizedText Brief, IReadOnlyList<string> Spellings)
{
    /// <summary>The label as the form prints it, in its first language.</summary>
    public string Official => Spellings[0];
}
