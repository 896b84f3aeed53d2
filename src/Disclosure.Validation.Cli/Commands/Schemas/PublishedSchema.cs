using System.Text.Json.Nodes;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Schemas;

/// <summary>A JSON Schema that the tool can write.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Meaning">What it describes.</param>
/// <param name="Make">Makes it, with descriptions in the language asked for.</param>
internal sealed record PublishedSchema(string Name, LocalizedText Meaning, Func<Language, JsonObject> Make);
