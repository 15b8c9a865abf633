// role: Host

internal static class Sample
{
    public static async Task Run(Task before) => await before;
}
