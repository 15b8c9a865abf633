internal static class Sample
{
    private static string? s_text; // expect ORCH2009

    public static string Run() => s_text ??= "beds";
}
