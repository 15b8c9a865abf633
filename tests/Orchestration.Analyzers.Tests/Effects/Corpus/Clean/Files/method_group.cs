internal static class Sample
{
    public static Action<string, string?> Run()
    {
        return (path, text) => string.Concat(path, text);
    }
}
