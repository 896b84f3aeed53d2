using System.Text.Json.Serialization;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Documents.Isolation;

/// <summary>How host and worker write to each other, generated at build time.</summary>
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(WorkerSetup))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(IReadOnlyList<Problem>))]
internal sealed partial class WorkerJsonContext : JsonSerializerContext;
