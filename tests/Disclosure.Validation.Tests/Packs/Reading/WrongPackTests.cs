using System.Globalization;
using System.Text;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Xunit;

namespace Disclosure.Validation.Tests.Packs.Reading;

/// <summary>
/// A pack with rules of every kind, each of its lines wrong in the ways in which people get YAML and expressions wrong: what is said of it, or what the
/// pack then means.
/// </summary>
public sealed class WrongPackTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests/Disclosure.Validation.Tests/Fixtures/every-kind.yaml"));
    private static readonly HashSet<string> Right = [.. Meaning(string.Join('\n', Lines))];

    private static readonly string[] Marks = ["(", ")", "[", "]", "{", "}", ",", ":", "=", "<", ">", "+", "-", "*", "/", "@", "%", ".", "\""];

    [Theory]
    [InlineData("missing")]
    [InlineData("twice")]
    [InlineData("key")]
    [InlineData("number")]
    [InlineData("text")]
    [InlineData("empty")]
    [InlineData("list")]
    [InlineData("mark")]
    [InlineData("word")]
    [InlineData("swapped")]
    [InlineData("cut")]
    public void What_is_said_of_a_wrong_line_is_as_it_was(string way)
    {
        var text = new StringBuilder();
        for (var line = 0; line < Lines.Length; line++)
        {
            foreach (var wrong in Wrong(way, Lines[line], line))
            {
                var pack = string.Join('\n', [.. Lines[..line], .. wrong, .. Lines[(line + 1)..]]);
                text.Append(CultureInfo.InvariantCulture, $"{line + 1}: {string.Join(" ⏎ ", wrong.Select(one => one.Trim()))}\n");
                foreach (var answer in Meaning(pack).Where(answer => !Right.Contains(answer)))
                {
                    text.Append("    ").Append(answer).Append('\n');
                }
            }
        }

        ApprovedText.Matches($"wrong-pack-{way}", text.ToString());
    }

    [Fact]
    public void The_pack_is_right_as_it_stands() => Assert.Contains("mine 2.10.0-beta.1", Right);

    private static IEnumerable<string[]> Wrong(string way, string line, int seed)
    {
        var random = new Random(seed);
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        string[]? one = way switch
        {
            "missing" => [],
            "twice" => [line, line],
            "key" when line.IndexOf(':') is > 1 and var end => [line[..(end - 1)] + line[end..]],
            "number" when colon > 0 => [line[..colon] + ": 7"],
            "text" when colon > 0 => [line[..colon] + ": quite another"],
            "empty" when colon > 0 => [line[..colon] + ":"],
            "list" when colon > 0 => [line[..colon] + ": [a, {b: c}]"],
            "mark" => Changed(line, random, text => Marks.Contains(text), () => Marks[random.Next(Marks.Length)]),
            "word" => Changed(line, random, text => char.IsLetterOrDigit(text[0]), () => random.Next(2) == 0 ? "99" : "total"),
            "swapped" => Swapped(line, random),
            "cut" when line.Length > 12 => [line[..random.Next(8, line.Length)]],
            _ => null,
        };
        return one is null ? [] : [one];
    }

    private static string[]? Changed(string line, Random random, Func<string, bool> fits, Func<string> another)
    {
        var parts = Parts(line);
        var places = parts.Index().Where(part => fits(part.Item)).Select(part => part.Index).ToList();
        if (places.Count == 0)
        {
            return null;
        }

        parts[places[random.Next(places.Count)]] = another();
        return [string.Concat(parts)];
    }

    private static string[]? Swapped(string line, Random random)
    {
        var parts = Parts(line);
        var places = parts.Index().Where(part => part.Item.Trim().Length > 0).Select(part => part.Index).ToList();
        if (places.Count < 3)
        {
            return null;
        }

        var (one, other) = (places[random.Next(places.Count)], places[random.Next(places.Count)]);
        (parts[one], parts[other]) = (parts[other], parts[one]);
        return [string.Concat(parts)];
    }

    // Words, and what stands between them one by one.
    private static List<string> Parts(string line)
    {
        var parts = new List<string>();
        foreach (var letter in line)
        {
            if (parts.Count > 0 && char.IsLetterOrDigit(letter) && char.IsLetterOrDigit(parts[^1][0]))
            {
                parts[^1] += letter;
            }
            else
            {
                parts.Add(letter.ToString());
            }
        }

        return parts;
    }

    // The problems, or the compiled pack line by line.
    private static IEnumerable<string> Meaning(string pack)
    {
        try
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(pack));
            return CompiledPackText.Print(PackCompiler.Compile(RulePackReader.Read(stream, "mine.yaml"))).Split('\n');
        }
        catch (DisclosureInputException e)
        {
            return e.Problems.Select(problem => $"{problem.Code}: {problem}".ReplaceLineEndings(" | "));
        }
    }
}
