using Disclosure.Validation.Cli.Commands.Rules.Packs;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Linting;

/// <summary>Prints what lint found, pack by pack.</summary>
internal static class LintPage
{
    private const int Indent = 2;

    public static void Print(IReadOnlyList<PackLint> packs, Page page, Language language)
    {
        foreach (var pack in packs)
        {
            page.Print(0, $"{pack.Pack.Id} {pack.Pack.Version}", Tone.Heading);
            if (pack.Found.Count == 0)
            {
                page.Print(Indent, RuleWording.NothingFound.In(language), Tone.Good);
            }

            foreach (var problem in pack.Found)
            {
                page.Print(Indent, $"{problem.Describe(language)} [{problem.Code}]");
            }
        }
    }
}
