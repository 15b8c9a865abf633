namespace Violations.Scheduler;

public static class Nightly
{
    public static object Next() => NCrontab.CrontabSchedule.Parse("0 3 * * *"); // ORCH3012
}
