namespace Violations.EndlessLoop;

public static class Sweep
{
    public static void Run(Func<int> step)
    {
        while (true) // ORCH3016
            step();
    }
}
