using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Baselines;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Code;
using Disclosure.Validation.Suspects;

namespace Disclosure.Validation;

/// <summary>
/// What a <see cref="ReportValidator"/> is made with: the packs that the library carries, those of <see cref="PackPaths"/>, and
/// those of <see cref="Packs"/>. Each form has one pack: of several that extend one another the last counts, which holds the rules of
/// the others; several that don't are refused. A pack that is given takes the place of the library's for its form also where it does not
/// extend it, which is logged as a warning; where <see cref="BuiltIn"/> names that one too, it is refused.
/// </summary>
public sealed class ReportValidatorOptions
{
    /// <summary>
    /// The ids of those packs of the library that are used, of <c>cn-2019</c> and <c>cn-2021</c>. Default: null, all of
    /// them.
    /// </summary>
    public IList<string>? BuiltIn { get; set; }

    /// <summary>Files and folders of packs, read when the validator is made. Default: none.</summary>
    public IList<string> PackPaths { get; } = [];

    /// <summary>Packs already read, from a stream for instance. Default: none.</summary>
    public IList<RulePack> Packs { get; } = [];

    /// <summary>Rules in C#, which are added to the packs of the forms that they are for. Default: none.</summary>
    public IList<IReportRule> Rules { get; } = [];

    /// <summary>Which rules a check applies and what becomes of findings, where the check states none itself. Default: all.</summary>
    public CheckOptions Check { get; set => field = value ?? throw new ArgumentNullException(nameof(value)); } = CheckOptions.All;

    /// <summary>How the cells that may be wrong are searched for.</summary>
    public ErrorLocalisationOptions ErrorLocalisation { get; } = new();

    /// <summary>
    /// The findings that are known and accepted: they are counted, and kept apart in
    /// <see cref="ReportResult.Suppressed"/>. Default: none.
    /// </summary>
    public Baseline? Baseline { get; set; }

    /// <summary>Tells on which day entries of <see cref="Baseline"/> have expired. Default: the clock of the system.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
