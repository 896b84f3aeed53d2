namespace Disclosure.Validation.Desk.Registers;

/// <summary>The other names of an issuer, as people write them in one line or in several.</summary>
internal static class IssuerAliases
{
    private static readonly char[] Between = ['、', ';', '；', '\n', '\r'];

    public static IReadOnlyList<string> Of(string? text) =>
        (text ?? "").Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
