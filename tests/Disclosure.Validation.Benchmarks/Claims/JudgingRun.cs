using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Validation.Claims;
using Disclosure.Validation.Claims.Attaching;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Claims.Judging;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Benchmarks.Claims;

/// <summary>
/// Judges passages beside the small table that their labels tell of: as they are, where nothing may be accused, and with each figure
/// made wrong in turn, where something must be. Prints the wrong figures found and the false alarms by kind of figure.
/// </summary>
internal sealed class JudgingRun(bool verbose, bool apart, TextWriter output)
{
    private readonly SortedDictionary<string, (int Found, int All)> _kinds = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _alarms = new(StringComparer.Ordinal);
    private readonly Dictionary<Form, CellMeanings> _meanings = ChineseForms.All.ToDictionary(form => form, form => CellMeanings.Of(BuiltInLexicons.Chinese, form));

    public void Print(string path)
    {
        var (passages, accused) = (0, 0);
        foreach (var passage in LabelledPassage.ReadAll(path).Where(passage => passage.IsKeptApart == apart))
        {
            passages++;
            accused += Run(passage) ? 0 : 1;
        }

        foreach (var (kind, (found, all)) in _kinds)
        {
            Line($"{kind,-28} {found,4} of {all,4} found ({100.0 * found / all,5:F1} %), {_alarms.GetValueOrDefault(kind)} false alarms");
        }

        var (sum, of) = (_kinds.Values.Sum(kind => kind.Found), _kinds.Values.Sum(kind => kind.All));
        Line($"all                          {sum,4} of {of,4} wrong figures found ({100.0 * sum / Math.Max(1, of):F1} %); {accused} of {passages} sound passages accused");
    }

    private bool Run(LabelledPassage passage)
    {
        var form = passage.FormAmong(_meanings.Keys);
        var previous = SmallTable.Previous(passage, form);
        var alarms = Accused(SmallTable.Of(passage, form, passage.Text), previous);
        foreach (var alarm in alarms)
        {
            var kind = alarm.Claim.Cells.Count > 0 ? FigureKinds.Of([.. alarm.Claim.Cells], Text(alarm.Claim.Value)) : alarm.Check.ToString();
            _alarms[kind] = _alarms.GetValueOrDefault(kind) + 1;
            Say($"ALARM {passage.Id} {alarm.Check} {Text(alarm.Claim.Value)} [{string.Join(" + ", alarm.Claim.Cells)}] should be {alarm.Expected}: {alarm.Claim.Text} | {passage.Text}");
        }

        var known = alarms.Select(alarm => (alarm.Check, alarm.Claim.Start)).ToHashSet();
        foreach (var (kind, report, wrong) in Wrong(passage, form))
        {
            var found = Accused(report, previous).Exists(alarm => !known.Contains((alarm.Check, alarm.Claim.Start)));
            var (before, all) = _kinds.GetValueOrDefault(kind);
            _kinds[kind] = (before + (found ? 1 : 0), all + 1);
            if (!found)
            {
                Say($"MISSED {passage.Id} {kind} {wrong}: {report.Sections[0].Text}");
            }
        }

        return alarms.Count == 0;
    }

    private static IEnumerable<(string Kind, DisclosureReport Report, string Wrong)> Wrong(LabelledPassage passage, Form form)
    {
        foreach (var label in SmallTable.Labels(passage))
        {
            var value = SmallTable.Value(label);
            var kind = FigureKinds.Of(label.Wanted(form)[0], label.Value);
            var said = label.Said is null && passage.Text.IndexOf(label.Text, StringComparison.Ordinal) is var at and >= 0 ? at : 0;
            yield return Changed(passage.Text, said, label.Value, Other(value)) is { } text
                ? (kind, SmallTable.Of(passage, form, text), $"{label.Text} {label.Value} written {Text(Other(value))}")
                : (kind, SmallTable.Of(passage, form, passage.Text, new Dictionary<LabelledClaim, decimal> { [label] = Other(value) }), $"{label.Text} {label.Value} with cells of {Text(Other(value))}");
        }

        foreach (var channel in passage.Channels)
        {
            var other = Other(decimal.Parse(channel, CultureInfo.InvariantCulture));
            if (Changed(passage.Text, 0, channel, other) is { } text)
            {
                yield return ("channels", SmallTable.Of(passage, form, text), $"{channel} written {Text(other)}");
            }
        }

        (string, IReadOnlyList<decimal>?)[] kinds = [("share", passage.Share), ("growth", passage.Previous.Count == 0 ? null : passage.Growth)];
        foreach (var (kind, percents) in kinds)
        {
            foreach (var percent in percents ?? [])
            {
                if (Changed(passage.Text, 0, Text(Math.Abs(percent)), Math.Abs(percent) + (percent > 50 ? -7 : 7)) is { } text)
                {
                    yield return (kind, SmallTable.Of(passage, form, text), $"{Text(percent)} %");
                }
            }
        }
    }

    // The digits of a small slip: another number of the same size.
    private static decimal Other(decimal value) => value switch { 0 => 2, < 3 => value + 1, < 10 => value - 2, _ => value + Math.Max(1, decimal.Truncate(value / 11)) };

    private static string? Changed(string text, int from, string number, decimal other)
    {
        var found = Regex.Matches(text, $"(?<![0-9.,，])(?<!20)(?<!年){Regex.Escape(number)}(?![0-9]|[.,，][0-9])").Where(match => match.Index >= from).ToList();
        return found.Count == 0 || (from == 0 && found.Count > 1) ? null : text[..found[0].Index] + Text(other) + text[(found[0].Index + number.Length)..];
    }

    private List<Judgement> Accused(DisclosureReport report, DisclosureReport? previous)
    {
        var meanings = _meanings[report.Form];
        var claims = new ClaimReader(meanings, report.Form).Read(report, []);
        return [.. ClaimJudge.Judge(claims, meanings, new ReportView(report), previous is null ? null : new ReportView(previous)).Where(judgement => judgement.Verdict == ClaimVerdict.Disagrees)];
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private void Say(string line)
    {
        if (verbose)
        {
            output.WriteLine(line);
        }
    }

    private void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
