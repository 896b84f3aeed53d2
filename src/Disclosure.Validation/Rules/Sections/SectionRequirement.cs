namespace Disclosure.Validation.Rules.Sections;

/// <summary>What a rule requires of sections, or of what the report states outside its tables as a whole.</summary>
public enum SectionRequirement
{
    /// <summary>Every section is there.</summary>
    Present,

    /// <summary>Every section is headed as the form says, or by one of the variants that the form lists.</summary>
    Titled,

    /// <summary>The headings that have a number have that of the form.</summary>
    Numbered,

    /// <summary>The sections come in the order of the form.</summary>
    Ordered,

    /// <summary>The text of every section has so many characters.</summary>
    Length,

    /// <summary>The text speaks of each of several things.</summary>
    Mentions,

    /// <summary>The text has none of several phrases.</summary>
    Without,

    /// <summary>The text of every section, or of the report as a whole, is not that of last year's report again.</summary>
    Fresh,

    /// <summary>The figures are not those of last year's report, every one of them.</summary>
    Changed,

    /// <summary>Other versions of the report, where there are any, give the same figures.</summary>
    Agreed,

    /// <summary>The headings inside a section are numbered in one way, and not as the sections are.</summary>
    Outlined,

    /// <summary>A section that counts problems and then measures has as many of these.</summary>
    Paired,

    /// <summary>Marks that the language writes in full width are not typed in half width.</summary>
    Wide,

    /// <summary>No text begins or breaks off in the middle of a sentence.</summary>
    Unbroken,

    /// <summary>The year in the title, of the period stated, of the report that the preamble names, or that the overview speaks of is the report year.</summary>
    Year,

    /// <summary>The report says who issued it, or of which year it is.</summary>
    Stated,

    /// <summary>The report is published behind the report year, by the day set for its kind of issuer.</summary>
    Published,
}
