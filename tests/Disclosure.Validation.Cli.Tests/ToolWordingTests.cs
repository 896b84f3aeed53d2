using System.Reflection;
using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Cli.Tests;

public sealed class ToolWordingTests
{
    [Fact]
    public void Every_text_is_there_in_both_languages()
    {
        var texts = typeof(DisclosureTool).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Wording", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => field.GetValue(null))
            .OfType<LocalizedText>()
            .Concat(HelpWording.ExitCodeList.Select(exit => exit.Meaning))
            .ToList();

        Assert.True(texts.Count > 100);
        Assert.All(texts, text =>
        {
            Assert.Contains(text.Zh, c => c >= '\u3000');
            Assert.DoesNotContain(text.En, c => c >= '\u3000');
            Assert.NotEqual("", text.En.Trim());
        });
    }
}
