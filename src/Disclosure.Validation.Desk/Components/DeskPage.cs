using Disclosure.Validation.Desk.Wording;
using Disclosure.Validation.Text;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Validation.Desk.Components;

/// <summary>A page, or a part of one, that speaks the language of the request.</summary>
public abstract class DeskPage : ComponentBase
{
    /// <summary>The request; null in a part that lives on after it.</summary>
    [CascadingParameter]
    public HttpContext? Http { get; set; }

    /// <summary>The language that is shown.</summary>
    protected virtual Language Language => DeskLanguage.Of(Http);

    /// <summary>Of a text in both languages, the one that is shown.</summary>
    protected string L(string zh, string en) => Language == Language.En ? en : zh;

    /// <inheritdoc cref="L(string, string)" />
    protected string L(LocalizedText text) => text.In(Language);

    /// <summary>The request's own end.</summary>
    protected CancellationToken Ended => Http?.RequestAborted ?? CancellationToken.None;

    /// <summary>A time as it is shown, in the zone of this machine.</summary>
    protected static string Shown(DateTimeOffset time) => time.ToLocalTime().ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
