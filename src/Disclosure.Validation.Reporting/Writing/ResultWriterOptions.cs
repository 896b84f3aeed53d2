using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reporting.History;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Writing;

/// <summary>What writers of results can be asked for. A writer takes from it what its format knows.</summary>
public sealed record ResultWriterOptions
{
    /// <summary>The language of headings and messages, where a format does not hold both. Default: Chinese.</summary>
    public Language Language { get; set; } = Language.Zh;

    /// <summary>Whether text for people leaves out reports without findings, reading notes and counts. Default: no.</summary>
    public bool FindingsOnly { get; set; }

    /// <summary>Whether text for people names the rules that held, too. Default: no.</summary>
    public bool Verbose { get; set; }

    /// <summary>
    /// Whether text for people tells of the run as a whole, with the worst reports by name, and of no report by itself. Default: no.
    /// </summary>
    public bool Brief { get; set; }

    /// <summary>The width that text for people is broken at, in characters of single width. Default: 120.</summary>
    public int Width { get; set; } = 120;

    /// <summary>Whether text for people is coloured by escape sequences of terminals. Default: no.</summary>
    public bool Coloured { get; set; }

    /// <summary>
    /// The least severity that counts as a failure in formats that know failures, such as JUnit; null for none. Default: error.
    /// </summary>
    public Severity? FailAt { get; set; } = Severity.Error;

    /// <summary>
    /// The packs whose rules were applied: what a rule is called and rests on is looked up there. Default: null, those of
    /// the validator where <c>AddReporting</c> registered the format, else those that the library carries.
    /// </summary>
    public IReadOnlyList<RulePack>? Packs { get; set; }

    /// <summary>
    /// When the check is made, for formats that say so. Default: null, the time of writing where <c>AddReporting</c>
    /// registered the format, else it is left out.
    /// </summary>
    public DateTimeOffset? Time { get; set; }

    /// <summary>Whether a workbook has a sheet with all cells of all reports. Default: no.</summary>
    public bool Cells { get; set; }

    /// <summary>Where HTML writes each report into a file of its own; null to write one file. Default: null.</summary>
    public HtmlSplit? Split { get; set; }

    /// <summary>
    /// Where the document of that name is, as an address seen from the file that is written; null where it is nowhere. Default: null, and
    /// no document is linked to.
    /// </summary>
    public Func<string, string?>? LinkTo { get; set; }

    /// <summary>The cells of a form that a rule looks at, by their indices; see <see cref="ReportValidator.CellsOf"/>. Default: null, not known.</summary>
    public Func<Form, string, IReadOnlyCollection<int>>? CellsOf { get; set; }

    /// <summary>The register by which a list of reports is grouped by district; null for the folders that the files lie in. Default: null.</summary>
    public IssuerRegister? Issuers { get; set; }

    /// <summary>The checks before this one, for formats that tell what became of findings since; null for none. Default: null.</summary>
    public RunHistory? History { get; set; }

    internal IReadOnlyList<RulePack> PacksApplied => Packs ?? BuiltInPacks.All;

    /// <summary>The rule of that id for that form; null where no pack has it.</summary>
    internal Rule? FindRule(Form form, string rule) => PacksApplied
        .LastOrDefault(pack => pack.Form.Id == form.Id)?.Rules
        .FirstOrDefault(definition => definition.Id == rule);
}
