namespace Violations.Native;

public static class Outside
{
    [System.Runtime.InteropServices.DllImport("rules")] // ORCH8010
    public static extern int Evaluate(int facts);
}
