internal static class Sample
{
    public static object? Run() => "CLINIC_MODE";
}
