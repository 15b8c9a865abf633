internal sealed class Loaded : Random;

internal static class Sample
{
    public static int Run(Loaded dice) => dice.Next(6); // expect ORCH2002
}
