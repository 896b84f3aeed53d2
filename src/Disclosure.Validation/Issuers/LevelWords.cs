using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Issuers;

/// <summary>What the kinds of issuers are called.</summary>
public static class LevelWords
{
    /// <summary>Those of one kind: 部门, 乡镇政府.</summary>
    public static LocalizedText Of(IssuerLevel level) => Words.InBoth(words => words.Level(level));
}
