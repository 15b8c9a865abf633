internal static class Sample
{
    public static object? Run() => System.Globalization.RegionInfo.CurrentRegion.Name; // expect ORCH2005
}
