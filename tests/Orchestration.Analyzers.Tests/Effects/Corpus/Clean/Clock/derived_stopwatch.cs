internal sealed class Lap : object;

internal static class Sample
{
    public static object Run() => new Lap();
}
