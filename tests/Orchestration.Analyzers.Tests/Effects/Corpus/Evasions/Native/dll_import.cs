internal static class Sample
{
    [System.Runtime.InteropServices.DllImport("clock")]
    public static extern long now(); // expect ORCH8009
}
