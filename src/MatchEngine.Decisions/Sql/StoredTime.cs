using System.Globalization;

namespace MatchEngine.Decisions.Sql;

/// <summary>Times and days as every kind of database keeps them: text in universal time whose order is that of time.</summary>
internal static class StoredTime
{
    private const string Time = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
    private const string Day = "yyyy-MM-dd";

    public static string Write(DateTimeOffset time) => time.UtcDateTime.ToString(Time, CultureInfo.InvariantCulture);

    public static string? Write(DateOnly? day) => day?.ToString(Day, CultureInfo.InvariantCulture);

    public static DateTimeOffset ReadTime(string text) =>
        new(DateTime.ParseExact(text, Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal));

    public static DateOnly ReadDay(string text) => DateOnly.ParseExact(text, Day, CultureInfo.InvariantCulture);
}
