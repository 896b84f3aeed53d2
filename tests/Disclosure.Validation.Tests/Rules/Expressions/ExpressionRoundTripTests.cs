using Disclosure.Validation.Rules.Expressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Expressions;

public sealed class ExpressionRoundTripTests
{
    [Property(MaxTest = 2000)]
    public Property A_printed_tree_parses_to_itself() => Prop.ForAll(Expressions.Trees(), tree =>
    {
        var text = ExpressionPrinter.Print(tree);
        var again = ExpressionParser.Parse(text);
        Assert.True(again.Succeeded, $"{text}: {again.Failure}");
        Assert.Equal(tree, again.Tree);
        Assert.Equal(text, ExpressionPrinter.Print(again.Tree));
    });

    [Property(MaxTest = 2000)]
    public Property No_bracket_of_a_printed_tree_can_be_left_out() => Prop.ForAll(Expressions.Trees(), tree =>
    {
        var text = ExpressionPrinter.Print(tree);
        foreach (var (open, close) in Brackets(text))
        {
            var bare = text.Remove(close, 1).Remove(open, 1).Insert(open, " ");
            Assert.NotEqual(tree, ExpressionParser.Parse(bare).Tree);
        }
    });

    [Property(MaxTest = 2000)]
    public void Any_text_yields_a_tree_or_a_failure_within_it(string? text) => AssertSound(text ?? "");

    [Property(MaxTest = 2000)]
    public Property A_damaged_text_yields_a_tree_or_a_failure_within_it()
    {
        var damages =
            from tree in Expressions.Trees().Generator
            from place in Gen.Choose(0, 1000)
            from cut in Gen.Choose(0, 3)
            from extra in Gen.Elements("", "(", ")", "@", "@ previous", "if", "not", "-", "==", "&", ",", ".", "*", "9", "万", "列", "\0", "\ud800")
            select Damage(ExpressionPrinter.Print(tree), place, cut, extra);
        return Prop.ForAll(Arb.From(damages), AssertSound);
    }

    private static string Damage(string text, int place, int cut, string extra)
    {
        var at = place % (text.Length + 1);
        return text.Remove(at, Math.Min(cut, text.Length - at)).Insert(at, extra);
    }

    private static void AssertSound(string text)
    {
        var result = ExpressionParser.Parse(text);
        if (result.Succeeded)
        {
            Assert.Equal(result.Tree, ExpressionParser.Parse(ExpressionPrinter.Print(result.Tree)).Tree);
            return;
        }

        Assert.InRange(result.Failure.Offset, 0, text.Length);
        Assert.NotEmpty(result.Failure.Found.Zh);
        Assert.NotEmpty(result.Failure.Found.En);
        Assert.True(EachParser.Parse(text) is { Succeeded: true } or { Failure: not null });
    }

    /// <summary>The pairs of brackets that are no function's.</summary>
    private static List<(int Open, int Close)> Brackets(string text)
    {
        var pairs = new List<(int, int)>();
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(')
            {
                open.Push(i);
            }
            else if (text[i] == ')' && open.Pop() is var start && (start == 0 || !char.IsLetter(text[start - 1])))
            {
                pairs.Add((start, i));
            }
        }

        return pairs;
    }
}
