using System.Globalization;
using Disclosure.Validation.Documents;
using Disclosure.Validation.Documents.Tests.RealWorld;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Benchmarks.Rendering;

/// <summary>
/// Reads reports in which a row was damaged, and prints by format and by kind of damage how many figures are right, wrong without a
/// note, wrong beside a note, or open without one.
/// </summary>
internal sealed class DamageRun(TextWriter output, bool isVerbose)
{
    private readonly DocumentReader _reader = new(TestReports.Forms);
    private readonly SortedDictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

    /// <summary>Reads trials of these numbers; the exit code.</summary>
    public async Task<int> PrintAsync(int first, int count)
    {
        for (var number = first; number < first + count; number++)
        {
            if (DamageTrial.Of(number) is { Document: { } document } trial)
            {
                await ReadAsync(number, trial, document);
            }
        }

        output.WriteLine("damage                                        files    right  wrong  noted   lost refused");
        foreach (var (name, tally) in _tallies)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-44} {tally.Files,6} {tally.Right,8} {tally.Wrong,6} {tally.WrongNoted,6} {tally.Lost,6} {tally.Refused,7}"));
        }

        return _tallies.Values.Sum(tally => tally.Wrong + tally.WrongNoted + tally.Lost) > 0 ? 1 : 0;
    }

    private async Task ReadAsync(int number, DamageTrial trial, byte[] document)
    {
        foreach (var name in new[] { trial.Format, $"  {trial.Kind}", "all" })
        {
            _tallies.TryAdd(name, new Tally());
            _tallies[name].Files++;
        }

        try
        {
            var read = await _reader.ReadAsync(new MemoryStream(document), "written");
            var (right, wrong, lost) = trial.Judge(read);
            foreach (var tally in TalliesOf(trial))
            {
                tally.Right += right;
                tally.Wrong += read.ReadingNotes.Count == 0 ? wrong.Count : 0;
                tally.WrongNoted += read.ReadingNotes.Count == 0 ? 0 : wrong.Count;
                tally.Lost += lost.Count;
            }

            if (isVerbose && wrong.Count + lost.Count > 0)
            {
                output.WriteLine($"{number} {trial.Kind}, {trial.Format}: {string.Join("; ", wrong.Concat(lost).Take(4))} | {string.Join("; ", read.ReadingNotes.Take(3).Select(note => note.Message.En))}");
            }
        }
        catch (DisclosureInputException)
        {
            TalliesOf(trial).ForEach(tally => tally.Refused++);
        }
    }

    private List<Tally> TalliesOf(DamageTrial trial) => [_tallies[trial.Format], _tallies[$"  {trial.Kind}"], _tallies["all"]];

    private sealed class Tally
    {
        public int Files { get; set; }

        public int Right { get; set; }

        public int Wrong { get; set; }

        public int WrongNoted { get; set; }

        public int Lost { get; set; }

        public int Refused { get; set; }
    }
}
