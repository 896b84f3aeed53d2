using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Spool;

/// <summary>How labels and problems are kept on disk, generated at build time.</summary>
[JsonSerializable(typeof(IReadOnlyList<Problem>))]
[JsonSerializable(typeof(SpoolLabel))]
internal sealed partial class SpoolJsonContext : JsonSerializerContext
{
    /// <summary>The context in use: as short as it can be without losing anything.</summary>
    public static SpoolJsonContext Short { get; } = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
