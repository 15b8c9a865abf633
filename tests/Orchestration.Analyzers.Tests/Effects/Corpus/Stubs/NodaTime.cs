namespace NodaTime;

public readonly struct Instant;

public interface IClock
{
    Instant GetCurrentInstant();
}

public sealed class SystemClock : IClock
{
    public static SystemClock Instance => null!;

    public Instant GetCurrentInstant() => default;
}
