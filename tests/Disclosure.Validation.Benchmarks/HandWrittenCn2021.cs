using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Benchmarks;

/// <summary>
/// All arithmetical rules of the pack cn-2021 that are in force for one report, written out by hand as somebody without a rule engine
/// would: straight-line code on the whole numbers of the form's vector. Those that hold it against last year's report or against
/// subordinates' are skipped where there are none. The yardstick for the engine; it finds nothing but the number of violations, reads
/// no cell states and names no cell.
/// </summary>
internal static class HandWrittenCn2021
{
    public static int CountViolated(long[] v, decimal fees, int year, IssuerLevel? level)
    {
        var violated = year >= 2021 ? 0 : 1;
        violated += fees >= 0 ? 0 : 1;
        violated += level is IssuerLevel.Department or IssuerLevel.Township or IssuerLevel.County ? Regulations(v) : 0;
        violated += RowTotals(v) + Details(v) + Balances(v) + Disputes(v) + Negatives(v);
        return violated;
    }

    // Total of each printed row: the sum over applicants.
    private static int RowTotals(long[] v)
    {
        var violated = 0;
        violated += v[16] == v[10] + v[11] + v[12] + v[13] + v[14] + v[15] ? 0 : 1;
        violated += v[23] == v[17] + v[18] + v[19] + v[20] + v[21] + v[22] ? 0 : 1;
        violated += v[30] == v[24] + v[25] + v[26] + v[27] + v[28] + v[29] ? 0 : 1;
        violated += v[37] == v[31] + v[32] + v[33] + v[34] + v[35] + v[36] ? 0 : 1;
        violated += v[44] == v[38] + v[39] + v[40] + v[41] + v[42] + v[43] ? 0 : 1;
        violated += v[51] == v[45] + v[46] + v[47] + v[48] + v[49] + v[50] ? 0 : 1;
        violated += v[58] == v[52] + v[53] + v[54] + v[55] + v[56] + v[57] ? 0 : 1;
        violated += v[65] == v[59] + v[60] + v[61] + v[62] + v[63] + v[64] ? 0 : 1;
        violated += v[72] == v[66] + v[67] + v[68] + v[69] + v[70] + v[71] ? 0 : 1;
        violated += v[79] == v[73] + v[74] + v[75] + v[76] + v[77] + v[78] ? 0 : 1;
        violated += v[86] == v[80] + v[81] + v[82] + v[83] + v[84] + v[85] ? 0 : 1;
        violated += v[93] == v[87] + v[88] + v[89] + v[90] + v[91] + v[92] ? 0 : 1;
        violated += v[100] == v[94] + v[95] + v[96] + v[97] + v[98] + v[99] ? 0 : 1;
        violated += v[107] == v[101] + v[102] + v[103] + v[104] + v[105] + v[106] ? 0 : 1;
        violated += v[114] == v[108] + v[109] + v[110] + v[111] + v[112] + v[113] ? 0 : 1;
        violated += v[121] == v[115] + v[116] + v[117] + v[118] + v[119] + v[120] ? 0 : 1;
        violated += v[128] == v[122] + v[123] + v[124] + v[125] + v[126] + v[127] ? 0 : 1;
        violated += v[135] == v[129] + v[130] + v[131] + v[132] + v[133] + v[134] ? 0 : 1;
        violated += v[142] == v[136] + v[137] + v[138] + v[139] + v[140] + v[141] ? 0 : 1;
        violated += v[149] == v[143] + v[144] + v[145] + v[146] + v[147] + v[148] ? 0 : 1;
        violated += v[184] == v[178] + v[179] + v[180] + v[181] + v[182] + v[183] ? 0 : 1;
        violated += v[191] == v[185] + v[186] + v[187] + v[188] + v[189] + v[190] ? 0 : 1;
        if (PrintsSingleRow(v))
        {
            violated += v[156] == v[150] + v[151] + v[152] + v[153] + v[154] + v[155] ? 0 : 1;
        }
        else
        {
            violated += v[163] == v[157] + v[158] + v[159] + v[160] + v[161] + v[162] ? 0 : 1;
            violated += v[170] == v[164] + v[165] + v[166] + v[167] + v[168] + v[169] ? 0 : 1;
            violated += v[177] == v[171] + v[172] + v[173] + v[174] + v[175] + v[176] ? 0 : 1;
        }

        return violated;
    }

    // Results of each column: the sum of the details.
    private static int Details(long[] v)
    {
        var violated = 0;
        violated += v[178] == v[24] + v[31] + v[38] + v[45] + v[52] + v[59] +
            v[66] + v[73] + v[80] + v[87] + v[94] + v[101] +
            v[108] + v[115] + v[122] + v[129] + v[136] + v[143] +
            v[150] + v[157] + v[164] + v[171]
            ? 0 : 1;
        violated += v[179] == v[25] + v[32] + v[39] + v[46] + v[53] + v[60] +
            v[67] + v[74] + v[81] + v[88] + v[95] + v[102] +
            v[109] + v[116] + v[123] + v[130] + v[137] + v[144] +
            v[151] + v[158] + v[165] + v[172]
            ? 0 : 1;
        violated += v[180] == v[26] + v[33] + v[40] + v[47] + v[54] + v[61] +
            v[68] + v[75] + v[82] + v[89] + v[96] + v[103] +
            v[110] + v[117] + v[124] + v[131] + v[138] + v[145] +
            v[152] + v[159] + v[166] + v[173]
            ? 0 : 1;
        violated += v[181] == v[27] + v[34] + v[41] + v[48] + v[55] + v[62] +
            v[69] + v[76] + v[83] + v[90] + v[97] + v[104] +
            v[111] + v[118] + v[125] + v[132] + v[139] + v[146] +
            v[153] + v[160] + v[167] + v[174]
            ? 0 : 1;
        violated += v[182] == v[28] + v[35] + v[42] + v[49] + v[56] + v[63] +
            v[70] + v[77] + v[84] + v[91] + v[98] + v[105] +
            v[112] + v[119] + v[126] + v[133] + v[140] + v[147] +
            v[154] + v[161] + v[168] + v[175]
            ? 0 : 1;
        violated += v[183] == v[29] + v[36] + v[43] + v[50] + v[57] + v[64] +
            v[71] + v[78] + v[85] + v[92] + v[99] + v[106] +
            v[113] + v[120] + v[127] + v[134] + v[141] + v[148] +
            v[155] + v[162] + v[169] + v[176]
            ? 0 : 1;
        violated += v[184] == v[30] + v[37] + v[44] + v[51] + v[58] + v[65] +
            v[72] + v[79] + v[86] + v[93] + v[100] + v[107] +
            v[114] + v[121] + v[128] + v[135] + v[142] + v[149] +
            v[156] + v[163] + v[170] + v[177]
            ? 0 : 1;
        return violated;
    }

    // New and carried over equal handled and carried forward, each column.
    private static int Balances(long[] v)
    {
        var violated = 0;
        violated += v[10] + v[17] == v[178] + v[185] ? 0 : 1;
        violated += v[11] + v[18] == v[179] + v[186] ? 0 : 1;
        violated += v[12] + v[19] == v[180] + v[187] ? 0 : 1;
        violated += v[13] + v[20] == v[181] + v[188] ? 0 : 1;
        violated += v[14] + v[21] == v[182] + v[189] ? 0 : 1;
        violated += v[15] + v[22] == v[183] + v[190] ? 0 : 1;
        violated += v[16] + v[23] == v[184] + v[191] ? 0 : 1;
        return violated;
    }

    private static int Disputes(long[] v)
    {
        var violated = 0;
        violated += v[196] == v[192] + v[193] + v[194] + v[195] ? 0 : 1;
        violated += v[201] == v[197] + v[198] + v[199] + v[200] ? 0 : 1;
        violated += v[206] == v[202] + v[203] + v[204] + v[205] ? 0 : 1;
        return violated;
    }

    // Such bodies make no regulations.
    private static int Regulations(long[] v) => (v[0] <= 0 ? 0 : 1) + (v[1] <= 0 ? 0 : 1) + (v[2] <= 0 ? 0 : 1);

    private static int Negatives(long[] v)
    {
        var violated = 0;
        foreach (var value in v)
        {
            violated += value >= 0 ? 0 : 1;
        }

        return violated;
    }

    private static bool PrintsSingleRow(long[] v) => (v[150] | v[151] | v[152] | v[153] | v[154] | v[155] | v[156]) != 0;
}
