using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Store;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.WorkLists;

/// <summary>The work lists that a user has given names.</summary>
internal sealed class SavedFilters(DeskStore store)
{
    private const int MostLetters = 60;
    private const int Most = 50;

    public async Task<IReadOnlyList<SavedFilter>> OfAsync(string account, CancellationToken cancellation)
    {
        await using var db = store.Open();
        return await db.Filters.AsNoTracking().Where(filter => filter.Account == account).OrderBy(filter => filter.Name).ToListAsync(cancellation);
    }

    /// <summary>Keeps a filter under a name, in the place of another of that name.</summary>
    /// <returns>Whether it was kept: a name is neither empty nor long, and there are not too many.</returns>
    public async Task<bool> SaveAsync(string account, string name, ReportFilter filter, CancellationToken cancellation)
    {
        if (name.Length is 0 or > MostLetters)
        {
            return false;
        }

        await using var db = store.Open();
        var query = filter.Address().TrimStart('/', '?');
        var mine = await db.Filters.Where(each => each.Account == account).ToListAsync(cancellation);
        if (mine.Find(each => each.Name == name) is { } known)
        {
            known.Query = query;
        }
        else if (mine.Count < Most)
        {
            db.Filters.Add(new SavedFilter { Account = account, Name = name, Query = query });
        }
        else
        {
            return false;
        }

        await db.SaveChangesAsync(cancellation);
        return true;
    }

    public async Task RemoveAsync(string account, int id, CancellationToken cancellation)
    {
        await using var db = store.Open();
        await db.Filters.Where(filter => filter.Account == account && filter.Id == id).ExecuteDeleteAsync(cancellation);
    }
}
