using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Evaluation.Linear;

/// <summary>A cell in an equation or inequality, times a factor.</summary>
/// <param name="Cell">The cell, by its index in the form.</param>
/// <param name="Step">Which report it is a cell of.</param>
/// <param name="IsRight">Whether it stands on the right side.</param>
/// <param name="Factor">The whole number that it is multiplied by, as its side has it.</param>
/// <param name="IsAlternative">Whether it counts nothing where the report does not print its row; otherwise nothing can be decided then.</param>
/// <param name="IsOptional">Whether any report may do without its row: where none of those that it is read from prints it, nothing can be decided.</param>
public readonly record struct LinearTerm(int Cell, ReportStep Step, bool IsRight, long Factor, bool IsAlternative, bool IsOptional);
