using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html;

/// <summary>What the files of one kind have in common.</summary>
internal sealed class PageKind
{
    /// <summary>A file with an overview, and with reports where they have no files of their own.</summary>
    public static PageKind Overview { get; } = new() { Assets = Asset.OfOverview, Title = Words.Title, Footer = Words.Footer, HasCells = true };

    /// <summary>A file of one report beside others, or of all of one issuer.</summary>
    public static PageKind Report { get; } = new() { Assets = Asset.OfReport, IsBesideAssets = true, Title = Words.Title, Footer = Words.Footer, HasCells = true };

    /// <summary>Its style and its script.</summary>
    public required (Asset Style, Asset Script) Assets { get; init; }

    /// <summary>Whether these lie beside it in files that all pages share, instead of in it.</summary>
    public bool IsBesideAssets { get; init; }

    /// <summary>What it is called, where it is not about something alone.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What stands at its end.</summary>
    public required LocalizedText Footer { get; init; }

    /// <summary>Whether it shows cells, which a panel tells more of.</summary>
    public bool HasCells { get; init; }
}
