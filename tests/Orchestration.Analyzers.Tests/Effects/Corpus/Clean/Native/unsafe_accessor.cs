// role: Host

internal static class Sample
{
    public static void Seal(object run) => run.ToString();
}
