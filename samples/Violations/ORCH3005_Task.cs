namespace Violations.Tasks;

public static class Reminder
{
    public static Task Send(Action send) => Task.Run(send); // ORCH3005
}
