using System.Globalization;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Evaluation;

/// <summary>Says of reports of several issuers and years what is missing, and which names do not decide.</summary>
internal static class SeriesWording
{
    private const int MostNamed = 8;

    /// <summary>Why the rules on two years are skipped, where there is more to say than that last year's report was not given.</summary>
    public static LocalizedText? WhyNoPrevious(ReportSeries series, ReportKey key, int index)
    {
        if (series.CandidatesFor(index) is { Count: > 0 } candidates)
        {
            return Ambiguous(key.Issuer!, candidates);
        }

        return series.YearsAroundGap(index) is { Count: > 0 } years ? Gap(key.Year!.Value - 1, years) : null;
    }

    /// <summary>Why the roll-up rules are skipped, where there is more to say than that no reports were given for them.</summary>
    public static LocalizedText? WhyNoSubordinates(ReportSeries series, ReportKey key, int index)
    {
        if (series.CandidatesFor(index) is { Count: > 0 } candidates)
        {
            return Ambiguous(key.Issuer!, candidates);
        }

        if (series.IsUnregistered(index))
        {
            return Unregistered;
        }

        if (series.IsAtTheBottom(index))
        {
            return new("没有列出该机关的下级", "no subordinates are known of the issuer");
        }

        return series.MissingOf(index) is { Count: > 0 } missing && series.SubordinatesOf(index).Count == 0
            ? new(
                $"下级单位报告一份也没有给出：{List(missing, "、")}",
                $"none of the subordinates' reports was given: {List(missing, ", ")}")
            : null;
    }

    /// <summary>What there is to know about the reports as a whole: names that do not decide, missing years.</summary>
    public static IEnumerable<LocalizedText> Remarks(ReportSeries series, IReadOnlyList<ReportKey> keys)
    {
        var said = new HashSet<LocalizedText>();
        foreach (var index in series.Ordered)
        {
            foreach (var remark in Remarks(series, keys[index], index).Where(said.Add))
            {
                yield return remark;
            }
        }

        var unregistered = series.Ordered.Where(series.IsUnregistered).Select(index => keys[index].Issuer!).Distinct().ToList();
        if (unregistered.Count > 0)
        {
            yield return new(
                $"{Unregistered.Zh}，不参与汇总：{List(unregistered, "、")}",
                $"{Unregistered.En}, and take no part in roll-ups: {List(unregistered, ", ")}");
        }
    }

    private static LocalizedText Unregistered { get; } = new("机关不在所给的清单中", "not among the issuers given");

    private static IEnumerable<LocalizedText> Remarks(ReportSeries series, ReportKey key, int index)
    {
        if (series.CandidatesFor(index) is { Count: > 0 } candidates)
        {
            yield return Ambiguous(key.Issuer!, candidates);
        }

        if (series.YearsAroundGap(index) is { Count: > 0 } years)
        {
            var gap = Gap(key.Year!.Value - 1, years);
            yield return new($"{key.Issuer}：{gap.Zh}", $"{key.Issuer}: {gap.En}");
        }
    }

    private static LocalizedText Ambiguous(string name, IReadOnlyList<string> candidates) => new(
        $"机关名称“{name}”可能指 {List(candidates, "、")}，不能确定，未与其他报告配对",
        $"the name '{name}' may mean {List(candidates, ", ")}; it is paired with no other report");

    private static LocalizedText Gap(int missing, IReadOnlyList<int> years)
    {
        var year = missing.ToString(CultureInfo.InvariantCulture);
        var given = years.Select(known => known.ToString(CultureInfo.InvariantCulture)).ToList();
        return new(
            $"缺少该机关 {year} 年的报告（已给出 {List(given, "、")} 年），上下年衔接无法核对",
            $"the issuer's report of {year} is missing (those of {List(given, ", ")} are given), so that the years can't be compared");
    }

    private static string List(IReadOnlyList<string> names, string comma) =>
        string.Join(comma, names.Take(MostNamed)) + (names.Count > MostNamed ? comma + "…" : "");
}
