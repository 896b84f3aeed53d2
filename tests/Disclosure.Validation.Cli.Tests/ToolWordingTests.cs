using System.Reflection;
using Disclosure.Validation.Cli.RuleTools;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Cli.Tests;

public sealed class ToolWordingTests
{
    [Fact]
    public void Every_text_is_there_in_both_languages()
    {
        var texts = new[] { typeof(ToolWording), typeof(RuleWording) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => field.GetValue(null))
            .OfType<LocalizedText>()
            .Concat(ToolWording.ExitCodeList.Select(exit => exit.Meaning))
            .ToList();

        Assert.NotEmpty(texts);
        Assert.All(texts, text =>
        {
            Assert.Contains(text.Zh, c => c >= '\u3000');
            Assert.DoesNotContain(text.En, c => c >= '\u3000');
            Assert.NotEqual("", text.En.Trim());
        });
    }
}
