internal static class Sample
{
    [System.Runtime.InteropServices.DllImport("clock")] // expect ORCH8010
    public static extern long now();
}
