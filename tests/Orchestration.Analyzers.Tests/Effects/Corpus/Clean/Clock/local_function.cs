internal static class Sample
{
    public static DateTime Run()
    {
        return Inner();

        static DateTime Inner() => DateTime.UnixEpoch;
    }
}
