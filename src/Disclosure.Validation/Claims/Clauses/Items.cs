using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Clauses;

/// <summary>A number of a clause, and the marks that go with it.</summary>
/// <param name="From">The first mark before it.</param>
/// <param name="Number">The number's own mark.</param>
/// <param name="To">The mark behind the last one that goes with it.</param>
internal readonly record struct Item(int From, int Number, int To);

/// <summary>Parts clauses among their numbers: what stands between two goes to one of them.</summary>
internal sealed class Items
{
    private readonly List<int> _numbers = [];
    private readonly List<Item> _items = [];

    /// <summary>The items of the clause, in order; to be used before the next clause is parted.</summary>
    public List<Item> Of(Clause clause)
    {
        _items.Clear();
        if (!clause.Has(Role.Number))
        {
            return _items;
        }

        FindNumbers(clause);
        var leads = _numbers.Count > 0 && !clause.HasContent(0, _numbers[0]);
        for (var (i, from) = (0, 0); i < _numbers.Count; i++)
        {
            var to = i + 1 < _numbers.Count ? Border(clause, _numbers[i], _numbers[i + 1], leads) : clause.Count;
            _items.Add(new Item(from, _numbers[i], to));
            from = to;
        }

        return _items;
    }

    private void FindNumbers(Clause clause)
    {
        _numbers.Clear();
        var content = -1;
        for (var i = 0; i < clause.Count; i++)
        {
            content = clause.IsContent(i) ? i : content;
            if (clause[i].Role == Role.Number && IsCount(clause, i, content))
            {
                _numbers.Add(i);
            }
        }
    }

    private static bool IsCount(Clause clause, int index, int content)
    {
        if (clause.IsPrecededByUnknown(index) && !char.IsAsciiDigit(clause.Text.Text.Characters[clause[index].Start]))
        {
            // 每一件 is no count.
            return false;
        }

        return clause.NumberOf(index).Kind switch
        {
            NumberWord.Money => true,
            // 20个工作日: it counts what nobody knows, unless what is counted stands before it.
            NumberWord.Measure => !clause.IsFollowedByUnknown(index) || (content >= 0 && clause.Touch(content, index)),
            NumberWord.None => clause.Lexicon.Numerals.Bare || IsBareCount(clause, index, content),
            _ => false,
        };
    }

    // A number without a measure word counts where it stands between what is counted and the end of the clause.
    private static bool IsBareCount(Clause clause, int index, int content) =>
        !clause.IsFollowedByUnknown(index) && IsLast(clause, index)
        && content >= 0 && clause.Gap(content, index) == 0 && OnlyWords(clause, content, index);

    private static bool IsLast(Clause clause, int index) => index + 1 == clause.Count
        || clause[index + 1].Role is Role.Item or Role.Share or Role.And or Role.List || clause[index + 1].Start > clause[index].End;

    private static bool OnlyWords(Clause clause, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (!clause.IsFiller(i) && clause[i].Role is not (Role.Is or Role.All or Role.Whole))
            {
                return false;
            }
        }

        return true;
    }

    private static int Border(Clause clause, int number, int next, bool leads)
    {
        for (var i = number + 1; i < next; i++)
        {
            if (clause[i].Role is Role.Item or Role.And or Role.List)
            {
                return i + 1;
            }
        }

        if (leads)
        {
            return next;
        }

        var border = number + 1;
        while (border < next && clause[border].Role is Role.Topic or Role.Noun or Role.Foreign && clause.Gap(border - 1, border) == 0)
        {
            border++;
        }

        return border;
    }
}
