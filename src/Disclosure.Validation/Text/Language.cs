namespace Disclosure.Validation.Text;

/// <summary>A language of labels and messages.</summary>
public enum Language
{
    /// <summary>Simplified Chinese, the language of the official forms.</summary>
    Zh,

    /// <summary>English.</summary>
    En,
}
