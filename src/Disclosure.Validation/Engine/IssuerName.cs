using System.Text;

namespace Disclosure.Validation.Engine;

/// <summary>Compares the names of issuers as they are written from year to year.</summary>
internal static class IssuerName
{
    /// <summary>The name without blanks and in compatibility form; it is otherwise kept as written.</summary>
    public static string Normalize(string name) =>
        string.Concat(name.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
}
