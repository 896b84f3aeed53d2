using Disclosure.Validation.Cli.Runs;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Runs;

public sealed class ReadingBudgetTests
{
    [Fact]
    public async Task Documents_wait_until_there_is_room()
    {
        using var budget = new ReadingBudget(100);
        await budget.TakeAsync(60, TestContext.Current.CancellationToken);
        await budget.TakeAsync(40, TestContext.Current.CancellationToken);

        var third = budget.TakeAsync(1, TestContext.Current.CancellationToken);
        Assert.False(third.IsCompleted);
        budget.Return(40);

        await third.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_document_over_the_bound_is_read_alone()
    {
        using var budget = new ReadingBudget(100);
        await budget.TakeAsync(10, TestContext.Current.CancellationToken);

        var large = budget.TakeAsync(1000, TestContext.Current.CancellationToken);
        Assert.False(large.IsCompleted);
        budget.Return(10);
        await large.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.False(budget.TakeAsync(1, TestContext.Current.CancellationToken).IsCompleted);
        budget.Return(1000);
    }

    [Fact]
    public async Task Never_more_is_taken_than_the_bound()
    {
        using var budget = new ReadingBudget(100);
        var (taken, most) = (0L, 0L);

        await Parallel.ForAsync(0, 500, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, cancellation) =>
        {
            var size = 1 + (i * 37 % 60);
            await budget.TakeAsync(size, cancellation);
            var now = Interlocked.Add(ref taken, size);
            InterlockedMax(ref most, now);
            await Task.Yield();
            Interlocked.Add(ref taken, -size);
            budget.Return(size);
        });

        Assert.InRange(most, 1, 100);
    }

    private static void InterlockedMax(ref long most, long now)
    {
        for (var seen = Volatile.Read(ref most); now > seen; seen = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, now, seen);
        }
    }
}
