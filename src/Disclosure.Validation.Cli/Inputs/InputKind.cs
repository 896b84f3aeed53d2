using System.Text;

namespace Disclosure.Validation.Cli.Inputs;

/// <summary>Which reader an input is for.</summary>
internal enum InputKind
{
    /// <summary>A document in which a report has to be found.</summary>
    Document,

    /// <summary>A report in canonical JSON.</summary>
    Json,

    /// <summary>A report in canonical YAML.</summary>
    Yaml,
}

/// <summary>Tells the kind of an input by its name, or by how it begins where the name does not say.</summary>
internal static class InputKinds
{
    private const int Enough = 1024;

    /// <summary>The kind of the input; the stream stands where it stood.</summary>
    public static InputKind Of(InputSource input, Stream stream) =>
        Path.GetExtension(input.Path)?.ToUpperInvariant() switch
        {
            ".JSON" => InputKind.Json,
            ".YAML" or ".YML" => InputKind.Yaml,
            null or "" => ByContent(stream),
            _ => InputKind.Document,
        };

    private static InputKind ByContent(Stream stream)
    {
        var block = new byte[Enough];
        var start = stream.Position;
        var count = stream.ReadAtLeast(block, Enough, throwOnEndOfStream: false);
        stream.Position = start;
        var text = Encoding.UTF8.GetString(block, 0, count).TrimStart('\ufeff').TrimStart();
        if (text.StartsWith('{'))
        {
            return InputKind.Json;
        }

        var isYaml = text.Split('\n').Any(line => line.StartsWith("form:", StringComparison.Ordinal));
        return isYaml ? InputKind.Yaml : InputKind.Document;
    }
}
