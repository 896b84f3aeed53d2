using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Validation.Claims;
using Disclosure.Validation.Claims.Attaching;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Benchmarks.Claims;

/// <summary>Holds the claims that the library reads against those of labelled passages, by kind of figure.</summary>
internal sealed partial class ClaimsRun(string path, string? lexicon, bool verbose, bool apart, TextWriter output)
{
    private readonly SortedDictionary<string, (int Met, int Sure, int All)> _kinds = new(StringComparer.Ordinal);
    private int _taken;
    private int _notClaims;
    private int _extra;
    private int _sure;

    public void Print()
    {
        var words = lexicon is null ? BuiltInLexicons.Chinese : LexiconReader.Read(Files(lexicon));
        var forms = ChineseForms.All.ToDictionary(form => form, form => new ClaimReader(CellMeanings.Of(words, form), form));
        foreach (var passage in LabelledPassage.ReadAll(path).Where(passage => passage.IsKeptApart == apart))
        {
            var form = passage.FormAmong(forms.Keys);
            Compare(passage, form, forms[form]);
        }

        foreach (var (kind, (met, sure, all)) in _kinds)
        {
            Line($"{kind,-28} {met,4} of {all,4} met ({100.0 * met / all,5:F1} %), {sure,4} surely");
        }

        var (mets, alls) = (_kinds.Values.Sum(kind => kind.Met), _kinds.Values.Sum(kind => kind.All));
        Line($"all                          {mets,4} of {alls,4} met ({100.0 * mets / alls:F1} %), {_kinds.Values.Sum(kind => kind.Sure)} surely; {_taken} of {_notClaims} numbers that are no claims taken ({100.0 * _taken / Math.Max(1, _notClaims):F1} %); {_extra} of {_sure} sure claims have no label");
    }

    private static List<YamlFile> Files(string folder) =>
        [.. Directory.GetFiles(folder, "lexicon*.yaml").Order(StringComparer.Ordinal).Select(path => YamlFile.At(path))];

    private void Compare(LabelledPassage passage, Form form, ClaimReader reader)
    {
        var report = new ReportBuilder(form) { Issuer = passage.Issuer, Year = passage.Year }.Build() with
        {
            Sections = [new ReportSection(passage.Section, "", passage.Text)],
        };
        var claims = reader.Read(report, []);
        var missed = new List<string>();
        foreach (var label in passage.Claims)
        {
            if (label.Doubtful is null && !Meets(label, claims, form))
            {
                missed.Add($"  MISSED {label.Value} {string.Join(" | ", label.Readings.Select(cells => string.Join(" + ", cells)))} {label.Text}");
            }
        }

        foreach (var label in passage.Claims.Where(label => label.Doubtful is null))
        {
            if (claims.Where(claim => Agree(label, claim, form)).ToList() is { Count: > 0 } meeting && !meeting.Exists(claim => claim.Sure))
            {
                missed.Add($"  DOUBT {meeting[0].Doubt} {label.Value} {string.Join(" + ", meeting[0].Cells)}: {label.Text}");
            }
        }

        foreach (var no in passage.NotClaims)
        {
            _notClaims++;
            if (claims.FirstOrDefault(claim => claim.Sure && claim.Cells.Count > 0 && claim.Kind == ClaimKind.Figure && Takes(claim, no.Text, passage.Text)) is { } taken)
            {
                _taken++;
                missed.Add($"  TAKEN {no.Text} ({no.Why}) as {string.Join(" + ", taken.Cells)}");
            }
        }

        missed.AddRange(Extra(passage, claims, form));
        missed.AddRange(Percentages(passage.Share, claims, ClaimKind.Share));
        missed.AddRange(Percentages(passage.Growth, claims, ClaimKind.Growth));
        if (verbose && missed.Count > 0)
        {
            Line($"{passage.Id} {passage.Issuer} {passage.Year}: {passage.Text}");
            missed.ForEach(output.WriteLine);
            foreach (var claim in claims)
            {
                Line($"    {claim.Kind} {claim.Value} {claim.Doubt} [{string.Join(" + ", claim.Cells)}]{string.Concat(claim.Or.Select(cells => " | " + string.Join(" + ", cells)))}: {claim.Text}");
            }
        }
    }

    // A sure claim that no label knows might accuse a sound report.
    private List<string> Extra(LabelledPassage passage, IReadOnlyList<Claim> claims, Form form)
    {
        var sure = claims.Where(claim => claim.Sure && claim.Kind == ClaimKind.Figure && claim.Cells.Count > 0).ToList();
        var extra = sure.FindAll(claim => !passage.Claims.Any(label => Agree(label, claim, form)));
        _sure += sure.Count;
        _extra += extra.Count;
        return extra.ConvertAll(claim => $"  EXTRA {claim.Value.ToString(CultureInfo.InvariantCulture)} {string.Join(" + ", claim.Cells)}: {claim.Text}");
    }

    private IEnumerable<string> Percentages(IReadOnlyList<decimal>? wanted, IReadOnlyList<Claim> claims, ClaimKind kind)
    {
        foreach (var percent in wanted ?? [])
        {
            var isMet = claims.Any(claim => claim.Kind == kind && claim.Value == percent && claim.Sure);
            Count(kind.ToString().ToLowerInvariant(), isMet, isMet);
            if (!isMet)
            {
                yield return $"  MISSED {kind} {percent.ToString(CultureInfo.InvariantCulture)}";
            }
        }
    }

    private void Count(string kind, bool isMet, bool isSure)
    {
        var (met, sure, all) = _kinds.GetValueOrDefault(kind);
        _kinds[kind] = (met + (isMet ? 1 : 0), sure + (isSure ? 1 : 0), all + 1);
    }

    private static bool Agree(LabelledClaim label, Claim claim, Form form) =>
        claim.Kind == ClaimKind.Figure && claim.Value == decimal.Parse(label.Value, CultureInfo.InvariantCulture)
        && label.Wanted(form).Exists(cells => claim.Readings.Any(reading => cells.SetEquals(reading)));

    private bool Meets(LabelledClaim label, IReadOnlyList<Claim> claims, Form form)
    {
        var meeting = claims.Where(claim => Agree(label, claim, form)).ToList();
        Count(FigureKinds.Of(label.Wanted(form)[0], label.Value), meeting.Count > 0, meeting.Exists(claim => claim.Sure));
        return meeting.Count > 0;
    }

    // A passage may say the words again elsewhere; the number is the last of them.
    private static bool Takes(Claim claim, string words, string text)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            foreach (Match number in Digits().Matches(words))
            {
                if (claim.Start < at + number.Index + number.Length && claim.Start + claim.Length > at + number.Index && claim.Number.Start < at + words.Length && claim.Number.Start + claim.Number.Length > at)
                {
                    return true;
                }
            }

            if (!Digits().IsMatch(words) && claim.InWords && claim.Start < at + words.Length && claim.Start + claim.Length > at)
            {
                return true;
            }
        }

        return false;
    }

    private void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
