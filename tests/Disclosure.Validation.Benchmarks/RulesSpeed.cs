using System.Diagnostics;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Benchmarks;

/// <summary>
/// The whole pack cn-2021 beside all its arithmetical rules written by hand, over one report and over 100,000: in turn, so that a busy machine
/// is busy for both, and the least of many rounds.
/// </summary>
internal static class RulesSpeed
{
    private const int Reports = 100_000;
    private const int Again = 10_000;
    private const int Rounds = 15;

    public static void Print(TextWriter output)
    {
        var (validator, reports) = (new ReportValidator(), SoundReports.Make(Reports));
        var one = reports[0];
        Print("one report", Again, () => Repeat(() => SoundReports.CountByHand(one)), () => Repeat(() => validator.Tally(one).Violated), output);
        Print("100,000 reports", Reports, () => CountByHand(reports), () => validator.TallyAll(reports).Sum(counts => counts.Violated), output);
    }

    private static void Print(string what, int count, Func<int> byHand, Func<int> byPack, TextWriter output)
    {
        var (hand, pack, bytes) = (double.MaxValue, double.MaxValue, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            hand = Math.Min(hand, Time(byHand));
            var before = GC.GetAllocatedBytesForCurrentThread();
            pack = Math.Min(pack, Time(byPack));
            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / count;
        }

        output.WriteLine(FormattableString.Invariant(
            $"{what,-16} by hand {hand / count * 1e9,8:F0} ns, pack {pack / count * 1e9,8:F0} ns, ratio {pack / hand,6:F2}, {bytes} bytes a report"));
    }

    private static double Time(Func<int> work)
    {
        var start = Stopwatch.GetTimestamp();
        return work() == 0 ? Stopwatch.GetElapsedTime(start).TotalSeconds : throw new InvalidOperationException("A sound report has a violation.");
    }

    private static int Repeat(Func<int> work)
    {
        var violated = 0;
        for (var i = 0; i < Again; i++)
        {
            violated += work();
        }

        return violated;
    }

    private static int CountByHand(DisclosureReport[] reports)
    {
        var violated = 0;
        foreach (var report in reports)
        {
            violated += SoundReports.CountByHand(report);
        }

        return violated;
    }
}
