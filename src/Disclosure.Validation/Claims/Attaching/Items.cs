using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>A number of a clause, and the marks that go with it.</summary>
/// <param name="From">The first mark before it.</param>
/// <param name="Number">The number's own mark.</param>
/// <param name="To">The mark behind the last one that goes with it.</param>
internal readonly record struct Item(int From, int Number, int To);

/// <summary>Parts a clause among its numbers: what stands between two goes to one of them.</summary>
internal static class Items
{
    /// <summary>The items of the clause, in order.</summary>
    public static List<Item> Of(Clause clause)
    {
        var numbers = Numbers(clause);
        var items = new List<Item>(numbers.Count);
        var leads = numbers.Count > 0 && !HasContent(clause, 0, numbers[0]);
        for (var (i, from) = (0, 0); i < numbers.Count; i++)
        {
            var next = i + 1 < numbers.Count ? numbers[i + 1] : clause.Count;
            var to = i + 1 < numbers.Count ? Border(clause, numbers[i], next, leads) : next;
            items.Add(new Item(from, numbers[i], to));
            from = to;
        }

        return items;
    }

    private static List<int> Numbers(Clause clause)
    {
        var numbers = new List<int>();
        var content = -1;
        for (var i = 0; i < clause.Count; i++)
        {
            content = clause.IsContent(i) ? i : content;
            if (clause[i].Role == Role.Number && IsCount(clause, i, content))
            {
                numbers.Add(i);
            }
        }

        return numbers;
    }

    private static bool IsCount(Clause clause, int index, int content)
    {
        var number = clause.NumberOf(index);
        if (clause.IsPrecededByUnknown(index) && !char.IsAsciiDigit(clause.Text.Text.Characters[clause[index].Start]))
        {
            // 每一件 is no count.
            return false;
        }

        switch (number.Kind)
        {
            case NumberWord.Money:
                return true;
            case NumberWord.Measure:
                // 20个工作日: it counts what nobody knows, unless what is counted stands before it.
                return !clause.IsFollowedByUnknown(index) || (content >= 0 && clause.Touch(content, index));
            case NumberWord.None:
                return IsBareCount(clause, index, content);
            default:
                return false;
        }
    }

    // A number without a measure word counts where it stands between what is counted and the end of the clause.
    private static bool IsBareCount(Clause clause, int index, int content)
    {
        if (clause.Text.Lexicon.Numerals.Bare)
        {
            return true;
        }

        var isLast = !clause.IsFollowedByUnknown(index) && (index + 1 == clause.Count
            || clause[index + 1].Role is Role.Item or Role.Share or Role.And or Role.List || clause[index + 1].Start > clause[index].End);
        return isLast && content >= 0 && clause.Gap(content, index) == 0 && OnlyWords(clause, content, index);
    }

    private static bool OnlyWords(Clause clause, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (clause[i].Role is not (Role.Filler or Role.Is or Role.All))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasContent(Clause clause, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (clause.IsContent(i))
            {
                return true;
            }
        }

        return false;
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
