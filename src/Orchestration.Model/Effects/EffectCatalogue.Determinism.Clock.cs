namespace Orchestration.Model.Effects;

/// <content>Family 2: more of the clock, identifiers and chance.</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> DeterminismClockRows() =>
    [
        .. DeterminismClockBase(),
        .. DeterminismClockNodaTime(),
    ];

    private static IEnumerable<Effect> DeterminismClockBase() => Of(BaseLibrary,
        Rows(EffectRules.Clock, "reads the time zone of the machine",
            "P:System.TimeZoneInfo Local",
            "M:System.TimeZoneInfo ClearCachedData",
            "P:System.TimeProvider LocalTimeZone"),
        Rows(EffectRules.Clock, "converts by the time zone of the machine",
            "M:System.DateTime ToLocalTime ToUniversalTime FromFileTime ToFileTime IsDaylightSavingTime",
            "P:System.DateTimeOffset LocalDateTime",
            "M:System.DateTimeOffset ToLocalTime op_Implicit"),
        Rows(EffectRules.Clock, "reads the clock",
            "P:Microsoft.VisualBasic.DateAndTime Now Today TimeOfDay Timer DateString TimeString"),
        Rows(EffectRules.Randomness, "draws random numbers",
            "M:Microsoft.VisualBasic.VBMath Rnd Randomize"),
        Rows(EffectRules.Clock, "reads the time of the process or of a file",
            "P:System.Diagnostics.Process StartTime TotalProcessorTime UserProcessorTime PrivilegedProcessorTime ExitTime",
            "M:System.GC GetTotalPauseDuration",
            "M:System.IO.File GetLastWriteTime GetLastWriteTimeUtc GetLastAccessTime GetLastAccessTimeUtc GetCreationTime GetCreationTimeUtc",
            "M:System.IO.Directory GetLastWriteTime GetLastWriteTimeUtc GetCreationTime GetCreationTimeUtc GetLastAccessTime",
            "M:System.IO.Directory GetLastAccessTimeUtc"),
        Rows(EffectRules.NewGuid, "makes a new identifier on every run",
            "M:System.Diagnostics.ActivityTraceId CreateRandom",
            "M:System.Diagnostics.ActivitySpanId CreateRandom"),
        Rows(EffectRules.Randomness, "draws random numbers",
            "M:System.Security.Cryptography.Aes Create",
            "M:System.Security.Cryptography.RSA Create",
            "M:System.Security.Cryptography.ECDsa Create",
            "M:System.Security.Cryptography.DSA Create",
            "M:System.Security.Cryptography.ECDiffieHellman Create",
            "M:System.Security.Cryptography.TripleDES Create",
            "M:System.Security.Cryptography.SymmetricAlgorithm Create GenerateKey GenerateIV",
            "M:System.Security.Cryptography.AsymmetricAlgorithm Create",
            "M:System.Security.Cryptography.HMACSHA256 #ctor()",
            "M:System.Security.Cryptography.HMACSHA512 #ctor()"),
        Rows(EffectRules.Randomness, "draws a random tag",
            "M:System.Runtime.CompilerServices.RuntimeHelpers GetHashCode"));

    private static IEnumerable<Effect> DeterminismClockNodaTime() => Of("NodaTime",
        Families(EffectRules.Clock, "reads the clock",
            "T:NodaTime SystemClock ZonedClock"),
        Rows(EffectRules.Clock, "reads the time zone of the machine",
            "M:NodaTime.IDateTimeZoneProvider GetSystemDefault",
            "M:NodaTime.TimeZones.BclDateTimeZone ForSystemDefault",
            "P:NodaTime.DateTimeZoneProviders Bcl Tzdb"));
}
