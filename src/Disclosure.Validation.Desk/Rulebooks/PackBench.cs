using Disclosure.Validation.Authoring.Linting;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Desk.Rulebooks;

/// <summary>What examining a pack yields: the pack, as far as it could be read, and all that speaks against using it.</summary>
internal sealed record ExaminedPack(RulePack? Pack, IReadOnlyList<Problem> Problems);

/// <summary>Reads, lints and tests a pack before anything is checked by it.</summary>
internal static class PackBench
{
    public static ExaminedPack Examine(string file, byte[] bytes)
    {
        PackFolder folder;
        try
        {
            folder = PackFolder.Of(file, bytes);
        }
        catch (DisclosureInputException e)
        {
            return new ExaminedPack(null, e.Problems);
        }

        using (folder)
        {
            RulePack? pack = null;
            try
            {
                pack = folder.Read();
                if (BuiltInPacks.All.All(known => known.Form.Id != pack.Form.Id))
                {
                    return new ExaminedPack(pack, [RulebookProblems.NewForm(pack)]);
                }

                // Packs that don't go together are refused by the validator itself.
                _ = ValidatorOf([pack]);
                var tested = TestedPack.Of(pack);
                Problem[] found = [.. PackLinter.Run(tested), .. PackTests.Run(tested).Results.Select(result => result.Failure).OfType<Problem>()];
                return new ExaminedPack(pack, [.. found.Select(folder.InPlace)]);
            }
            catch (DisclosureInputException e)
            {
                return new ExaminedPack(pack, [.. e.Problems.Select(folder.InPlace)]);
            }
        }
    }

    /// <summary>The pack of a file that was examined, with its tests.</summary>
    public static TestedPack Open(string file, byte[] bytes)
    {
        using var folder = PackFolder.Of(file, bytes);
        return TestedPack.Of(folder.Read());
    }

    /// <summary>A validator by these packs, and those of the library.</summary>
    public static ReportValidator ValidatorOf(IEnumerable<RulePack> packs)
    {
        var options = new ReportValidatorOptions();
        foreach (var pack in packs)
        {
            options.Packs.Add(pack);
        }

        return new ReportValidator(options);
    }
}
