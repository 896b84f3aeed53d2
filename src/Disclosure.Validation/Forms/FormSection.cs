namespace Disclosure.Validation.Forms;

/// <summary>One of the six sections of a report.</summary>
/// <param name="Id">The id: <c>overview</c>, <c>disclosure</c>, <c>requests</c>, <c>disputes</c>, <c>problems</c> or <c>other</c>.</param>
/// <param name="Label">The printed title, such as <c>一、总体情况</c>, and its variants.</param>
public sealed record FormSection(string Id, FormLabel Label);
