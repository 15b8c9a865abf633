namespace Violations.Hook;

public static class Shutdown
{
    public static void Hook(ConsoleCancelEventHandler flush) => Console.CancelKeyPress += flush; // ORCH3009
}
