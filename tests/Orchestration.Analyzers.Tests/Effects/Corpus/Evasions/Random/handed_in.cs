internal static class Sample
{
    public static object? Run(Random dice) => dice.Next(6); // expect ORCH2002
}
