internal static class Sample
{
    public static object? Run(Version dice) => dice.Minor;
}
