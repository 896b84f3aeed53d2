using Disclosure.Validation.Authoring.Typing;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Packs;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

public sealed class FormsTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task The_types_of_a_form_are_written()
    {
        var ran = await _tool.Run("forms", "types", "cn-2021", "--namespace", "My.Reports");

        Assert.Equal(ExitCodes.Clean, ran.Code);
        Assert.Equal(TypedReportSource.Write(BuiltInPacks.All.Single(pack => pack.Form.Id == "cn-2021").Form, "My.Reports"), ran.Output);
    }

    [Fact]
    public async Task An_unknown_form_is_refused_and_the_nearest_named()
    {
        var ran = await _tool.Run("forms", "types", "cn-2012", "--lang", "en");

        Assert.Equal((ExitCodes.BadInput, ""), (ran.Code, ran.Output));
        Assert.Contains("no form cn-2012; expected: cn-2019, cn-2021, us-foia. Hint: did you mean 'cn-2019'?", ran.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("did you mean 'check'?", "chekc", "a.html")]
    [InlineData("did you mean '--format'?", "check", "--fromat", "json")]
    [InlineData("did you mean 'explain'?", "rules", "explian")]
    public async Task What_is_nearly_a_command_or_an_option_is_told(string hint, params string[] args)
    {
        var ran = await _tool.Run([.. args, "--lang", "en"]);

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains(hint, ran.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }
}
