internal static class Sample
{
    public static int Run(int ward) => ward * 2;
}
