using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.Validation.Claims;

/// <summary>Writes and reads the kinds of claims as <c>figure</c>, <c>part</c>, <c>share</c>, <c>growth</c>.</summary>
internal sealed class ClaimKindConverter() : JsonStringEnumConverter<ClaimKind>(JsonNamingPolicy.CamelCase);

/// <summary>Writes and reads verdicts as <c>agrees</c>, <c>disagrees</c>, <c>notComparable</c>.</summary>
internal sealed class ClaimVerdictConverter() : JsonStringEnumConverter<ClaimVerdict>(JsonNamingPolicy.CamelCase);
