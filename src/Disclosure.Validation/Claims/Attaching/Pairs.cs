using Disclosure.Validation.Claims.Clauses;
using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Attaching;

/// <summary>Pairs lists of words with lists of numbers: 予以公开、不予公开分别为3件、2件; 行政复议、行政诉讼各1件.</summary>
internal sealed class Pairs(Counts counts)
{
    /// <summary>Whether the clause pairs words with numbers; where it does, they have been read.</summary>
    public bool Read(Clause clause)
    {
        var apart = clause.Find(Role.Apart);
        var at = apart < 0 ? clause.Find(Role.Each) : apart;
        if (at < 0)
        {
            return false;
        }

        var numbers = Numbers(clause, at);
        if (apart >= 0 && ReadYears(clause, at, numbers))
        {
            return true;
        }

        var words = Words(clause, at);
        if (words.Count < 2 || numbers.Count != (apart >= 0 ? words.Count : 1))
        {
            return false;
        }

        var pair = new Clause(clause.Text, clause.Year);
        for (var i = 0; i < words.Count; i++)
        {
            pair.Clear();
            words[i].ForEach(index => pair.Add(clause[index]));
            pair.Add(clause[numbers[apart >= 0 ? i : 0]]);
            counts.Read(pair, new Item(0, pair.Count - 1, pair.Count));
        }

        return true;
    }

    // 2022年、2023年分别收到申请5件、8件
    private bool ReadYears(Clause clause, int at, List<int> numbers)
    {
        var years = Enumerable.Range(0, at).Where(i => Years.Of(clause, i) != Role.Filler).ToList();
        if (years.Count < 2 || years.Count != numbers.Count)
        {
            return false;
        }

        var pair = new Clause(clause.Text, clause.Year);
        for (var i = 0; i < years.Count; i++)
        {
            pair.Clear();
            pair.Add(clause[years[i]]);
            Enumerable.Range(years[^1] + 1, numbers[0] - years[^1] - 1).Where(clause.IsContent).ToList().ForEach(index => pair.Add(clause[index]));
            pair.Add(clause[numbers[i]]);
            counts.Read(pair, new Item(0, pair.Count - 1, pair.Count));
        }

        return true;
    }

    private static List<List<int>> Words(Clause clause, int to)
    {
        var words = new List<List<int>> { new() };
        for (var i = 0; i < to; i++)
        {
            if (clause[i].Role is Role.Item or Role.And)
            {
                words.Add([]);
            }
            else if (clause.IsContent(i))
            {
                words[^1].Add(i);
            }
        }

        return words.FindAll(group => group.Count > 0);
    }

    private static List<int> Numbers(Clause clause, int from)
    {
        var numbers = new List<int>();
        for (var i = from; i < clause.Count; i++)
        {
            if (clause[i].Role == Role.Number && clause.NumberOf(i).Kind is NumberWord.Measure or NumberWord.None or NumberWord.Money)
            {
                numbers.Add(i);
            }
        }

        return numbers;
    }
}
