// role: Host

internal static class Sample
{
    public static object? Run() => Quartz.TriggerBuilder.Create(); // expect ORCH3012
}
