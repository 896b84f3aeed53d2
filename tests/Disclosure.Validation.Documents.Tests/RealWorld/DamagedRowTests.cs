using Xunit;

namespace Disclosure.Validation.Documents.Tests.RealWorld;

/// <summary>Rows that lost a cell, or have one too many: each figure right, or open with a note, and never another one's.</summary>
public sealed class DamagedRowTests
{
    private const int Trials = 600;

    [Fact]
    public async Task No_figure_is_taken_for_another_without_a_word()
    {
        var (made, faults) = (0, new List<string>());
        for (var number = 0; number < Trials; number++)
        {
            if (DamageTrial.Of(number) is { Document: { } document } trial)
            {
                made++;
                var read = await Reading.OfAsync(document, "written");
                var (_, wrong, lost) = trial.Judge(read);
                faults.AddRange(wrong.Where(_ => read.ReadingNotes.Count == 0).Concat(lost).Take(2).Select(fault => $"{number} {trial.Kind}, {trial.Format}: {fault}"));
            }
        }

        Assert.True(made > Trials / 2);
        Assert.Empty(faults);
    }
}
