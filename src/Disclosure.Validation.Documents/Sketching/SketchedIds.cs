using System.Globalization;
using System.Text;

namespace Disclosure.Validation.Documents.Sketching;

/// <summary>Makes ids of labels: their Latin letters without accents, or a number where they have none.</summary>
/// <param name="otherwise">What comes before that number.</param>
internal sealed class SketchedIds(string otherwise)
{
    private const int Longest = 32;

    // Words of the language of rules can't be names in it.
    private static readonly HashSet<string> Taken = new(
        ["and", "or", "not", "if", "then", "is", "blank", "sum", "count", "min", "max", "abs", "value", "year", "level", "within", "each", "row", "column", "cell", "of", "leaves", "previous", "subordinates"],
        StringComparer.Ordinal);

    // The library folds no accents, and a program without data on cultures knows none.
    private static readonly Dictionary<char, char> WithoutAccent = new (char Letter, string Accented)[]
    {
        ('a', "àáâãäåāăąǎǟǡǻȁȃȧ"),
        ('c', "çćĉċč"),
        ('d', "ďđð"),
        ('e', "èéêëēĕėęěȅȇȩ"),
        ('g', "ĝğġģǧǵ"),
        ('h', "ĥȟ"),
        ('i', "i̇ìíîïĩīĭįǐȉȋı"),
        ('j', "ĵǰ"),
        ('k', "ķǩ"),
        ('l', "ĺļľł"),
        ('n', "ñńņňǹ"),
        ('o', "òóôõöōŏőơǒǫǭȍȏȫȭȯȱø"),
        ('r', "ŕŗřȑȓ"),
        ('s', "śŝşšș"),
        ('t', "ţťț"),
        ('u', "ùúûüũūŭůűųưǔǖǘǚǜȕȗ"),
        ('w', "ŵ"),
        ('y', "ýÿŷȳ"),
        ('z', "źżž"),
    }.SelectMany(row => row.Accented.Select(accented => (accented, row.Letter))).ToDictionary(pair => pair.accented, pair => pair.Letter);

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private int _count;

    public string Of(string label)
    {
        _count++;
        var id = Plain(label);
        id = id.Length == 0 || Taken.Contains(id) ? string.Create(CultureInfo.InvariantCulture, $"{otherwise}_{_count}") : id;
        var unique = id;
        for (var i = 2; !_ids.Add(unique); i++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{id}_{i}");
        }

        return unique;
    }

    private static string Plain(string label)
    {
        var id = new StringBuilder();
        foreach (var printed in label.ToLowerInvariant())
        {
            var c = WithoutAccent.GetValueOrDefault(printed, printed);
            if (char.IsAsciiLetter(c) || (char.IsAsciiDigit(c) && id.Length > 0))
            {
                id.Append(c);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && id.Length > 0 && id[^1] != '_')
            {
                id.Append('_');
            }
        }

        // Whole words, as many as there is room for.
        var text = id.ToString();
        text = text.Length <= Longest ? text : text.LastIndexOf('_', Longest) is var cut and > 0 ? text[..cut] : text[..Longest];
        return text.Trim('_');
    }
}
