namespace Disclosure.Validation.Rules.Narrative.Numbers;

/// <summary>A passage that a rule about the text found.</summary>
/// <param name="Text">The section it stands in.</param>
/// <param name="Span">What the template fits.</param>
/// <param name="Numbers">The numbers in it.</param>
/// <param name="InDoubt">Whether it may be about something else than the report as a whole.</param>
internal sealed record TextCandidate(SectionText Text, FoldedSpan Span, TextNumbers Numbers, bool InDoubt);
