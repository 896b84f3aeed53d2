using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Tests.Evaluation;

/// <summary>What many threads do comes in order, and is what one thread does.</summary>
public sealed class OrderedWorkTests
{
    [Property(MaxTest = 50)]
    public void Results_come_in_the_order_of_the_items(PositiveInt processors, NonNegativeInt count)
    {
        var items = Enumerable.Range(0, count.Get % 300).ToList();

        Assert.Equal(items.Select(Squared), OrderedWork.Select(items, Squared, 1 + (processors.Get % 9)));

        static int Squared(int item)
        {
            Thread.SpinWait(item % 7 * 1000);
            return item * item;
        }
    }

    [Fact]
    public void What_is_thrown_comes_in_its_turn()
    {
        var taken = new List<int>();

        var thrown = Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (var item in OrderedWork.Select(
                Enumerable.Range(0, 100), item => item == 40 ? throw new InvalidOperationException("forty") : item, 4))
            {
                taken.Add(item);
            }
        });

        Assert.Equal("forty", thrown.Message);
        Assert.Equal(Enumerable.Range(0, 40), taken);
    }

    [Fact]
    public void Items_are_asked_for_by_the_thread_that_takes_the_results_and_not_long_before()
    {
        var (asked, threads, taken) = (0, new HashSet<int>(), 0);

        foreach (var _ in OrderedWork.Select(Items(), item => item, 4))
        {
            taken++;
            Assert.InRange(asked - taken, 0, 64);
        }

        Assert.Equal([Environment.CurrentManagedThreadId], threads);

        IEnumerable<int> Items()
        {
            for (; asked < 1000; asked++)
            {
                threads.Add(Environment.CurrentManagedThreadId);
                yield return asked;
            }
        }
    }

    [Fact]
    public void Nothing_is_done_after_the_end_is_no_longer_waited_for()
    {
        var done = 0;
        foreach (var item in OrderedWork.Select(Enumerable.Range(0, 1000), item => Interlocked.Increment(ref done), 8))
        {
            if (item >= 3)
            {
                break;
            }
        }

        var then = Volatile.Read(ref done);
        ThreadPool.QueueUserWorkItem(_ => { });
        Thread.Yield();

        Assert.Equal(then, Volatile.Read(ref done));
        Assert.InRange(then, 3, 80);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void Any_number_of_processors_finds_the_same(int processors)
    {
        var reports = Enumerable.Range(0, 60).Select(Report).ToList();

        Assert.Equal(
            Told(On(1).ValidateAll(reports)),
            Told(On(processors).ValidateAll(reports)));
    }

    private static ReportValidator On(int processors) =>
        new(new ReportValidatorOptions { ErrorLocalisation = { TimeLimit = TimeSpan.FromMinutes(5) } }) { Processors = processors };

    private static IEnumerable<string> Told(CheckResult result) => result.Reports.Select(report => string.Join('\n', [
        $"{report.Report} {report.Counts} {report.Verdict}",
        .. report.Findings.Select(finding => finding.ToString()),
        .. report.Suspects.Select(group => group.Message.Zh)]));

    // Seven years of each issuer; every fourth report has a wrong total, and no carry-over agrees.
    private static DisclosureReport Report(int number)
    {
        var form = TestReports.FormOf("cn-2021");
        var report = TestReports.Consistent(form, number) with { Issuer = $"第{number / 7}区人民政府", Year = 2021 + (number % 7) };
        return number % 4 == 0 ? report.With("disputes.review.total", 977) : report;
    }
}
