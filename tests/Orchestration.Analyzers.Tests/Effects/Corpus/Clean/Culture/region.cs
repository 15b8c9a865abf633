// role: Host

internal static class Sample
{
    public static object? Run() => System.Globalization.RegionInfo.CurrentRegion.Name;
}
