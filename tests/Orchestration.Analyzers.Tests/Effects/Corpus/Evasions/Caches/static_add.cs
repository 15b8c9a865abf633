// role: Host

internal static class Sample
{
    private static readonly System.Collections.Generic.HashSet<int> s_one = [];

    public static object Run(int value) => s_one.Add(value); // expect ORCH6007
}
