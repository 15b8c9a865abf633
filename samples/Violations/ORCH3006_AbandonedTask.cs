namespace Violations.AbandonedTask;

public static class Flush
{
    public static async void Now(Task pending) => await pending; // ORCH3006
}
