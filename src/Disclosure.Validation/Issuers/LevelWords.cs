using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Issuers;

/// <summary>What the kinds of issuers are called.</summary>
public static class LevelWords
{
    /// <summary>Those of one kind: 部门, 乡镇政府.</summary>
    public static LocalizedText Of(IssuerLevel level) => level switch
    {
        IssuerLevel.Department => new("部门", "departments"),
        IssuerLevel.Office => new("政府办公厅（室）", "offices of governments"),
        IssuerLevel.Township => new("乡镇政府", "township governments"),
        IssuerLevel.County => new("县级政府", "county governments"),
        IssuerLevel.Prefecture => new("地市级政府", "prefecture governments"),
        IssuerLevel.Province => new("省级政府", "provincial governments"),
        _ => new("国务院部门", "departments of the State Council"),
    };
}
