using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Evaluation.Linear;

/// <summary>A rule that is linear in every place of the form.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="NeedsPrevious">Whether it is skipped without last year's report.</param>
/// <param name="NeedsSubordinates">Whether it is skipped without subordinates' reports.</param>
/// <param name="Instances">The places, in the order of the form.</param>
public sealed record LinearRule(Rule Rule, bool NeedsPrevious, bool NeedsSubordinates, IReadOnlyList<LinearInstance> Instances);
