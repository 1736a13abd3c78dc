namespace MatchEngine.Catalogue.Tests.Support;

/// <summary>
/// A small data folder in the shape of the real one: twelve countries (ten of them lower middle income, so that percentiles exist), six
/// partners, a few rows in every file. Rows after 2018 can be given another value, to see who looks at them.
/// </summary>
internal static class MiniData
{
    public const string TwelveCountries = "AAA BBB CCC DDD EEE FFF GGG HHH III JJJ NAM ZZZ";

    private static readonly string[] Codes = TwelveCountries.Split(' ');

    public static string Write(string folder, int later = 1000)
    {
        foreach ((string name, IEnumerable<string> lines) in Files(later))
        {
            File.WriteAllText(Path.Combine(folder, name), string.Join('\n', lines) + "\n");
        }

        return folder;
    }

    public static void Replace(string folder, string file, string old, string with)
    {
        string path = Path.Combine(folder, file);
        string text = File.ReadAllText(path);
        Assert.That(text, Does.Contain(old), "the row to break is there");
        File.WriteAllText(path, text.Replace(old, with));
    }

    private static IEnumerable<(string Name, IEnumerable<string> Lines)> Files(int later)
    {
        yield return ("countries.csv",
        [
            "iso3,iso2,m49,name_en,name_fr,name_es,name_zh,name_ar,name_ru,m49_region,m49_subregion,landlocked,languages,borders,wb_economy,wb_region,wb_fcv_current,oecd_dac_recipient_code,dac_list_income_group_2021",
            .. Codes.Select((c, i) => $"{c},{(c == "NAM" ? "NA" : c[..2])},{i:000},Land {c},Pays {c},,,,,Africa,Southern Africa,0,eng,,Land {c},{(i < 6 ? "South Asia" : "Sub-Saharan Africa")},No,{200 + i},{(i == 0 ? "LDCs" : "LMICs")}"),
            "DEU,DE,276,Germany,Allemagne,,,,,Europe,Western Europe,0,deu,,Germany,Europe & Central Asia,No,,",
            "QQQ,QQ,999,No economy,,,,,,Africa,,0,,,,,,,",
        ]);
        yield return ("income_groups.csv",
        [
            "iso3,year,group",
            .. Codes.SelectMany(c => Enumerable.Range(2005, 14).Select(y => $"{c},{y},{(c == "ZZZ" ? "HIC" : "LMIC")}")),
            .. Codes.Select(c => $"{c},2020,{(later % 2 == 0 ? "UMIC" : "LIC")}"),
            .. Enumerable.Range(2005, 20).Select(y => $"DEU,{y},HIC"),
        ]);
        yield return ("iati_recipient_coverage.csv", ["recipient_iso3,iati_coverage", .. Codes.Select(c => $"{c},{(c == "BBB" ? "none" : "transactions")}")]);
        yield return ("indicator_catalogue.csv",
        [
            "indicator_code,latest_year_usable_at_T", "NY.GDP.PCAP.KD,T-1", "NY.GDP.MKTP.KD,T-1", "SDG.NV_IND_TECH,T-2", "SDG.NV_IND_MANF,T-2",
        ]);
        yield return ("indicators_core.csv",
        [
            "iso3,year,indicator_code,value",
            .. Codes.SelectMany((c, i) => Enumerable.Range(2005, 13).SelectMany(y => new[]
            {
                $"{c},{y},NY.GDP.PCAP.KD,{1000 + (i * 100) + (y - 2005)}", $"{c},{y},NY.GDP.MKTP.KD,{1e6 * (i + 1)}",
            })),
            .. Codes.SelectMany((c, i) => Enumerable.Range(2005, 12).Select(y => $"{c},{y},SDG.NV_IND_TECH,{i + ((y - 2005) * 0.5)}")),
            .. Codes.SelectMany(c => new[] { $"{c},2017,SDG.NV_IND_TECH,{later}", $"{c},2018,NY.GDP.PCAP.KD,{later}" }),
        ]);
        yield return ("partners.csv",
        [
            "partner_id,partner_name,partner_class,iso3,dac_donor_code,is_dac_member,south_south,refs",
            "AFDB,African Development Bank,MDB,,913,0,0,XM-DAC-46002",
            "CHN,China,BILATERAL,CHN,,0,1,",
            "DEU,Germany,BILATERAL,DEU,5,1,0,DE-1;XM-DAC-5-7",
            "EST,Estonia,BILATERAL,EST,82,1,0,",
            "GEF,Global Environment Facility,MULTI_FUND,,811,0,0,",
            "UNEP,UN Environment Programme,UN,,,0,0,XM-DAC-41116",
        ]);
        yield return ("partner_reporting_windows.csv",
        [
            "partner_id,year,n_recipients_direct,n_recipients_isid_direct", "DEU,2016,4,3", "DEU,2017,5,3", $"DEU,2019,{later % 9},1", "UNEP,2016,0,0",
        ]);
        yield return ("sector_themes.csv",
            ["sector_code,theme_suggested", "14050,environment", "22040,technology", "32110,industry", "11110,other", "31110,agri_policy"]);
        yield return ("training_pairs_iati.csv",
        [
            "partner_id,recipient_iso3,year,theme,commitment_usd,spend_usd,commitment_direct_usd,spend_direct_usd",
            .. Codes.Take(5).SelectMany((c, i) => new[]
            {
                $"DEU,{c},2016,industry,{1000000 * (i + 1)}.4,{200000 * (i + 1)},{1000000 * (i + 1)},{200000 * (i + 1)}",
                $"DEU,{c},2016,agri_policy,100,50,100,50", $"DEU,{c},2016,other,10,5,10,5",
            }),
            "DEU,AAA,2017,environment,-500,0,-500,0",
            "DEU,QQQ,2017,environment,500,0,500,0",
            .. Codes.Select(c => $"UNEP,{c},2016,environment,0,1234,0,0"),
            .. Codes.Select((c, i) => $"GEF,{c},2016,other,0,{(i < 6 ? 77777 : 10000 + (i * 111))},0,{(i < 6 ? 77777 : 10000 + (i * 111))}"),
            $"DEU,AAA,2019,industry,{later},{later},{later},{later}",
        ]);
        yield return ("flows_iati.csv",
        [
            "partner_id,recipient_iso3,year,sector_code,flow_type,finance_class,multi_country,value_usd",
            .. Codes.Take(5).SelectMany((c, i) => new[]
            {
                $"DEU,{c},2016,32110,commitment,grant,0,{1000000 * (i + 1)}", $"DEU,{c},2016,32110,disbursement,loan,0,{200000 * (i + 1)}",
                $"DEU,{c},2016,14050,disbursement,grant,0,60000", $"DEU,{c},2016,32110,budget,grant,0,999999999",
            }),
            .. Codes.Select(c => $"UNEP,{c},2016,14050,disbursement,grant,1,1234"),
            .. Codes.Select((c, i) => $"GEF,{c},2016,,disbursement,grant,0,{(i < 6 ? 77777 : 10000 + (i * 111))}"),
            $"DEU,FFF,2019,32110,disbursement,grant,0,{later}",
            "NGO-1,AAA,2016,32110,disbursement,grant,0,5",
        ]);
        yield return ("flows_dac2a_2002_2019.csv",
        [
            "partner_id,recipient_iso3,year,value_usd_m_current", "AFDB,AAA,2015,1.5", "AFDB,AAA,2015,2.25", "EST,BBB,2017,0.5", $"EST,BBB,2018,{later}",
        ]);
        yield return ("flows_china_gcdf_v2_2000_2017.csv",
        [
            "recipient_iso3,year,sector_code,flow_type,status,value_usd_nominal,title",
            "AAA,2015,230,Loan,Completion,5000000,\"Dam, with a comma\"", "AAA,2015,110,Grant,Implementation,,School", "BBB,2016,320,Loan,Pipeline: Commitment,7,Pledge",
            "CCC,2016,600,Debt forgiveness,Completion,9,Relief", "DDD,2016,320,Loan,Completion,300,Mill", "EEE,2016,320,Loan,Completion,300,Mill",
        ]);
        yield return ("flows_crs_recipient_sector_2000_2017.csv",
        [
            "recipient_iso3,sector_2digit,year,commitment_usd_m", "AAA,23,2016,3.5", "AAA,23,2016,1.5", $"AAA,23,2017,{later}",
        ]);
        yield return ("unido_donor_recipient_year.csv",
        [
            "donor_ids,recipient_iso3,year,value_usd", "GEF;UNIDO_RPTC,AAA,2016,1000", "DEU,DEU,2016,1000", "DEU,AAA,2016,400", $"DEU,AAA,2019,{later}",
        ]);
        yield return ("dyads.csv", ["iso_o,iso_d,dist,contig,comlang_off,colony", "DEU,AAA,6000,0,0,0", "DEU,NAM,8000,0,1,1", "AAA,BBB,100,1,1,0"]);
    }
}
