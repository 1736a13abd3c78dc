using System.Globalization;

namespace MatchEngine.Decisions.Tests.Support;

/// <summary>A clock that a test sets by hand; its time zone is the universal one.</summary>
internal sealed class HandClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => Now;

    public static HandClock At(string day) => new(DateTimeOffset.Parse($"{day}T09:30:00.1234567Z", CultureInfo.InvariantCulture));
}
