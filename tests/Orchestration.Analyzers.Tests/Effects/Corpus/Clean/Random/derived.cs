internal sealed class Loaded { public int Next(int sides) => sides; }

internal static class Sample
{
    public static int Run(Loaded dice) => dice.Next(6);
}
