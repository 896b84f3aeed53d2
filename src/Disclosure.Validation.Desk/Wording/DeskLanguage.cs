using Disclosure.Validation.Text;

namespace Disclosure.Validation.Desk.Wording;

/// <summary>The language of a request: the one chosen, else the browser's.</summary>
internal static class DeskLanguage
{
    public const string Cookie = "desk-language";

    public static Language Of(HttpContext? context) => context?.Request.Cookies[Cookie] switch
    {
        "en" => Language.En,
        "zh" => Language.Zh,
        _ => context?.Request.Headers.AcceptLanguage.ToString().StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? Language.En : Language.Zh,
    };
}
