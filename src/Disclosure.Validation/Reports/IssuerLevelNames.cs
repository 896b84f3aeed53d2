using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reports;

/// <summary>
/// Tells the kind of body from its name. What a name leaves open stays open: a city may be of prefecture or county level,
/// a district may lie in a city under the central government.
/// </summary>
internal static class IssuerLevelNames
{
    private const string Government = "人民政府";
    private const IssuerLevels CountyOrPrefecture = IssuerLevels.County | IssuerLevels.Prefecture;

    private static readonly string[] CentralCities = ["北京市", "上海市", "天津市", "重庆市"];

    // Bodies of the central government and those it leads directly down to the counties: their names look like local ones.
    private static readonly string[] LedFromAbove =
    [
        "国家", "国务院", "中国", "中华人民共和国", "税务局", "海关", "气象局", "海事局", "调查队", "邮政管理局", "烟草专卖",
        "通信管理局", "金融监", "证监局", "地震局", "煤矿",
    ];

    private static readonly string[] OfficeEnds = ["政府办公厅", "政府办公室", "政府办"];

    private static readonly string[] DepartmentEnds = ["局", "厅", "委员会", "街道办事处", "街道办", "街道"];

    // Areas with a managing committee are called districts too, and are none.
    private static readonly string[] AreaEnds = ["新区", "开发区", "高新区", "实验区", "示范区", "试验区", "管理区", "保税区", "度假区", "景区", "园区", "合作区"];

    /// <summary>The kinds that a body of that name may be; any where the name does not tell, or there is none.</summary>
    public static IssuerLevels Of(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return IssuerLevels.Any;
        }

        var compact = string.Concat(CharacterFolding.Fold(name).Where(c => !char.IsWhiteSpace(c)));
        if (LedFromAbove.Any(part => compact.Contains(part, StringComparison.Ordinal)))
        {
            return IssuerLevels.Any;
        }

        return EndsWith(compact, OfficeEnds) ? IssuerLevels.Office
            : compact.EndsWith(Government, StringComparison.Ordinal) ? OfPlace(compact[..^Government.Length])
            : compact.EndsWith("管理委员会", StringComparison.Ordinal) ? IssuerLevels.Any
            : EndsWith(compact, DepartmentEnds) ? IssuerLevels.Department
            : OfPlace(compact);
    }

    private static IssuerLevels OfPlace(string place)
    {
        if (place.Length < 2 || EndsWith(place, AreaEnds))
        {
            return IssuerLevels.Any;
        }

        return place[^1] switch
        {
            '省' => IssuerLevels.Province,
            '盟' => IssuerLevels.Prefecture,
            '县' or '旗' => IsUnderCentralCity(place) ? CountyOrPrefecture : IssuerLevels.County,
            '乡' or '镇' => IssuerLevels.Township,
            '市' => OfCity(place),
            '区' => OfDistrict(place),
            '州' when place.EndsWith("自治州", StringComparison.Ordinal) => IssuerLevels.Prefecture,
            _ => IssuerLevels.Any,
        };
    }

    // The second city of a name lies in the first, and is a county-level one.
    private static IssuerLevels OfCity(string place) =>
        CentralCities.Contains(place) ? IssuerLevels.Province
        : IsInCity(place) && !IsUnderCentralCity(place) ? IssuerLevels.County
        : CountyOrPrefecture;

    private static IssuerLevels OfDistrict(string place) =>
        place.EndsWith("自治区", StringComparison.Ordinal) ? IssuerLevels.Province
        : place.EndsWith("地区", StringComparison.Ordinal) ? IssuerLevels.Prefecture
        : IsInCity(place) && !IsUnderCentralCity(place) ? IssuerLevels.County
        : CountyOrPrefecture;

    private static bool IsInCity(string place) => place[1..^1].Contains('市', StringComparison.Ordinal);

    private static bool IsUnderCentralCity(string place) =>
        CentralCities.Any(city => place.Length > city.Length && place.StartsWith(city[..2], StringComparison.Ordinal));

    private static bool EndsWith(string name, string[] ends) =>
        ends.Any(end => name.Length > end.Length && name.EndsWith(end, StringComparison.Ordinal));
}
