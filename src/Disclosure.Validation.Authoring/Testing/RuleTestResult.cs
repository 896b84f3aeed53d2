using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Authoring.Testing;

/// <summary>A test of a rule, run.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Test">Its test.</param>
/// <param name="Failure">What came in place of what was expected, and where the test stands; null where it passed.</param>
public sealed record RuleTestResult(Rule Rule, RuleTest Test, Problem? Failure);
