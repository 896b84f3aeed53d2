using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Texts;

namespace Disclosure.Validation.Rules.Sections.Checks;

/// <summary>Whether the sections are there, headed, numbered and ordered as the form has them.</summary>
internal static class SectionChecks
{
    /// <summary>The section, of which what a report prints in two parts is one; null where the report has none.</summary>
    public static ReportSection? Find(DisclosureReport report, FormSection target)
    {
        ReportSection? found = null;
        foreach (var section in report.Sections)
        {
            if (section.Id == target.Id)
            {
                found = found is null ? section : found with
                {
                    Text = found.Text + section.Text,
                    LineSources = [.. found.LineSources, .. section.LineSources],
                };
            }
        }

        return found;
    }

    // With fewer sections of the six, what is at hand is a part of a report.
    private const int LeastShare = 2;

    public static StatementResult Present(DisclosureReport report, FormSection target, Form form)
    {
        if (Find(report, target) is not null)
        {
            return StatementResult.Holds;
        }

        var found = report.Sections.DistinctBy(section => section.Id).Count();
        return found * LeastShare < form.Sections.Count
            ? StatementResult.Skipped(Lacking.OtherSections)
            : StatementResult.Violated(new(
                new($"没有找到“{target.Label.Official}”这一部分", $"the section '{target.Label.Official}' was not found"),
                ""));
    }

    public static StatementResult Titled(ReportSection section, FormSection target)
    {
        return target.Label.Official == section.Title || Heading.Of(section.Title).Name is var name && target.Label.Spellings.Any(spelling => Heading.Of(spelling).Name == name)
            ? StatementResult.Holds
            : StatementResult.Violated(new(
                new(
                    $"标题“{section.Title}”与格式的“{target.Label.Official}”不同",
                    $"the heading '{section.Title}' differs from '{target.Label.Official}' in the form"),
                section.Title)
            {
                Passages = [Passages.OfHeading(section)],
            });
    }

    public static StatementResult Numbered(DisclosureReport report, Form form)
    {
        var isAny = false;
        var others = new List<ReportSection>();
        foreach (var section in report.Sections)
        {
            if (Heading.Of(section.Title).Number is { } number && form.Sections.FirstOrDefault(one => one.Id == section.Id) is { } own)
            {
                isAny = true;
                if (own.Label.Official != section.Title && Heading.Of(own.Label.Official).Number != number)
                {
                    others.Add(section);
                }
            }
        }

        return !isAny ? StatementResult.Skipped(Lacking.Numbers)
            : others.Count == 0 ? StatementResult.Holds
            : StatementResult.Violated(new(
                new(
                    $"编号与格式不同：{Quote(others.Select(section => section.Title))}",
                    $"numbered otherwise than in the form: {Quote(others.Select(section => section.Title))}"),
                string.Join('|', others.Select(section => section.Title)))
            {
                Passages = [.. others.Select(Passages.OfHeading)],
            });
    }

    public static StatementResult Ordered(DisclosureReport report, Form form)
    {
        var ids = form.Sections.Select(section => section.Id).ToList();
        var found = report.Sections.DistinctBy(section => section.Id).ToList();
        var order = found.Select(section => ids.IndexOf(section.Id)).ToList();
        if (found.Count < 2)
        {
            return StatementResult.Skipped(Lacking.OtherSections);
        }

        return order.Zip(order.Skip(1)).All(pair => pair.First < pair.Second)
            ? StatementResult.Holds
            : StatementResult.Violated(new(
                new(
                    $"各部分的次序与格式不同：{Quote(found.Select(section => section.Title))}",
                    $"the sections come in another order than in the form: {Quote(found.Select(section => section.Title))}"),
                string.Join('|', found.Select(section => section.Id)))
            {
                Passages = [.. found.Select(Passages.OfHeading)],
            });
    }

    private static string Quote(IEnumerable<string> titles) => string.Concat(titles.Select(title => $"“{title}”"));
}
