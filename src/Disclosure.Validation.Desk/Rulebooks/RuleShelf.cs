using System.Collections.Concurrent;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Store;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Rulebooks;

/// <summary>By which rules the reports on a year are checked.</summary>
/// <param name="Usual">By those of the library, where nothing else was chosen.</param>
/// <param name="ByYear">By others too.</param>
internal sealed record YearRules(ReportValidator Usual, IReadOnlyDictionary<int, ReportValidator> ByYear)
{
    public ReportValidator For(int? year) => year is { } known && ByYear.TryGetValue(known, out var own) ? own : Usual;
}

/// <summary>The rules of each year, made ready again only where they are others.</summary>
internal sealed class RuleShelf : IDisposable
{
    private readonly ReportValidator _usual;
    private readonly ConcurrentDictionary<string, ReportValidator> _made = new(StringComparer.Ordinal);
    private readonly Remembered<YearRules> _rules;

    public RuleShelf(ReportValidator usual)
    {
        _usual = usual;
        _rules = new Remembered<YearRules>(ReadAsync, Stamped.Packs);
    }

    public Task<YearRules> OfAsync(DeskContext db, CancellationToken cancellation) => _rules.OfAsync(db, cancellation);

    public void Dispose() => _rules.Dispose();

    private async Task<YearRules> ReadAsync(DeskContext db, CancellationToken cancellation)
    {
        var uses = await db.PackUses.AsNoTracking().OrderBy(use => use.PackId).Select(use => new { use.Year, use.PackId }).ToListAsync(cancellation);
        var byYear = new Dictionary<int, ReportValidator>();
        foreach (var year in uses.GroupBy(use => use.Year, use => use.PackId))
        {
            byYear[year.Key] = await ValidatorAsync(db, [.. year], cancellation);
        }

        return new YearRules(_usual, byYear);
    }

    private async Task<ReportValidator> ValidatorAsync(DeskContext db, IReadOnlyList<int> packs, CancellationToken cancellation)
    {
        var key = string.Join(',', packs);
        if (_made.TryGetValue(key, out var made))
        {
            return made;
        }

        var files = await db.Packs.AsNoTracking().Where(pack => packs.Contains(pack.Id)).OrderBy(pack => pack.Id).ToListAsync(cancellation);
        return _made[key] = PackBench.ValidatorOf(files.Select(file => PackBench.Open(file.File, file.Bytes).Pack));
    }
}
