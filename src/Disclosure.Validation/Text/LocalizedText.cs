namespace Disclosure.Validation.Text;

/// <summary>A text in the two languages that the library speaks.</summary>
/// <param name="Zh">The text in simplified Chinese.</param>
/// <param name="En">The text in English.</param>
public sealed record LocalizedText(string Zh, string En)
{
    /// <summary>The text in the language asked for.</summary>
    public string In(Language language) => language == Language.En ? En : Zh;

    /// <summary>Whether it says nothing in one of the languages.</summary>
    internal bool LacksOne => Zh.Length == 0 || En.Length == 0;

    /// <summary>A text with numbers in it, in the invariant culture.</summary>
    internal static LocalizedText Of(FormattableString zh, FormattableString en) =>
        new(FormattableString.Invariant(zh), FormattableString.Invariant(en));

    /// <summary>The Chinese text, as the official form prints it.</summary>
    public override string ToString() => Zh;
}
