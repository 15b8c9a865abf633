namespace Violations.Timers;

public static class BedPoll
{
    public static Task Wait() => Task.Delay(TimeSpan.FromMinutes(5)); // ORCH3001
}
