using System.Text;
using Disclosure.Validation.Cli.Spool;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Spool;

public sealed class SpoolFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("disclosure-").FullName;

    private string Path => System.IO.Path.Combine(_folder, "state");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_was_appended_is_there_at_once_and_after_opening_again()
    {
        using (var file = SpoolFile.At(Path))
        {
            Assert.Equal("one", Text(file, file.Append(Label("1"), "one"u8)));
            file.Append(Label("2"), []);
        }

        using var again = SpoolFile.At(Path);
        Assert.False(again.IsDamaged);
        Assert.Equal([Label("1"), Label("2")], again.Found.Select(entry => entry.Label));
        Assert.Equal(["one", ""], again.Found.Select(entry => Text(again, entry)));
    }

    [Property(MaxTest = 200)]
    public void Whatever_byte_is_damaged_nothing_wrong_is_taken_in(uint at, byte flipped)
    {
        Begin("one", "two", "three");
        var bytes = File.ReadAllBytes(Path);
        bytes[at % bytes.Length] ^= (byte)(flipped | 1);
        File.WriteAllBytes(Path, bytes);

        RequireAPrefix(["one", "two", "three"]);
    }

    [Property(MaxTest = 100)]
    public void Wherever_the_file_is_cut_off_the_rest_is_taken_in(uint at)
    {
        Begin("one", "two", "three");
        var bytes = File.ReadAllBytes(Path);
        File.WriteAllBytes(Path, bytes[..(int)(at % bytes.Length)]);

        RequireAPrefix(["one", "two", "three"]);
    }

    [Fact]
    public void What_is_appended_after_damage_takes_its_place()
    {
        Begin("one", "two");
        File.AppendAllText(Path, "half a record");

        using (var file = SpoolFile.At(Path))
        {
            Assert.True(file.IsDamaged);
            file.Append(Label("3"), "three"u8);
        }

        using var again = SpoolFile.At(Path);
        Assert.False(again.IsDamaged);
        Assert.Equal(["one", "two", "three"], again.Found.Select(entry => Text(again, entry)));
    }

    [Fact]
    public void A_file_of_another_kind_is_left_as_it_is()
    {
        File.WriteAllText(Path, "a letter, and no state file at all");

        Assert.Throws<InvalidDataException>(() => SpoolFile.At(Path));
        Assert.Equal("a letter, and no state file at all", File.ReadAllText(Path));
    }

    [Fact]
    public void Two_runs_do_not_share_a_file()
    {
        using var file = SpoolFile.At(Path);

        Assert.ThrowsAny<IOException>(() => SpoolFile.At(Path));
    }

    private static SpoolLabel Label(string key) => new(IsReport: true, key, "某区", 2023);

    private static string Text(SpoolFile file, SpoolEntry entry) => Encoding.UTF8.GetString(file.Read(entry));

    private void Begin(params string[] contents)
    {
        File.Delete(Path);
        using var file = SpoolFile.At(Path);
        foreach (var content in contents)
        {
            file.Append(Label(content), Encoding.UTF8.GetBytes(content));
        }
    }

    private void RequireAPrefix(string[] contents)
    {
        try
        {
            using var file = SpoolFile.At(Path);
            Assert.Equal(contents.Take(file.Found.Count), file.Found.Select(entry => Text(file, entry)));
            Assert.All(file.Found, entry => Assert.Equal(Label(Text(file, entry)), entry.Label));
        }
        catch (InvalidDataException)
        {
            Assert.False(File.ReadAllBytes(Path).AsSpan().StartsWith("disclosure spool 2\n"u8));
        }
    }
}
