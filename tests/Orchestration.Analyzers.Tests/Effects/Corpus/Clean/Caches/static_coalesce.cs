internal static class Sample
{
    private const string? s_text = null;

    public static string Run() => s_text ?? "beds";
}
