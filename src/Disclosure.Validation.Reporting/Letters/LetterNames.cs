using System.Globalization;
using System.Text;

namespace Disclosure.Validation.Reporting.Letters;

/// <summary>What the letters of one folder, or of one archive, are called.</summary>
public sealed class LetterNames
{
    private const int LongestName = 60;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The file of the letter to an issuer, which no other letter has. Letters and digits only: a name comes from a document and must not
    /// lead out of the folder.
    /// </summary>
    public string File(string issuer)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        var name = string.Concat(issuer.EnumerateRunes().Where(Rune.IsLetterOrDigit).Take(LongestName));
        var (once, number) = (name, 1);
        while (!_taken.Add(once))
        {
            once = string.Create(CultureInfo.InvariantCulture, $"{name}_{++number}");
        }

        return once + ".docx";
    }
}
