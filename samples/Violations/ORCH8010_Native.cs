namespace Violations.Native;

public static class Outside
{
    [System.Runtime.InteropServices.DllImport("rules")]
    public static extern int Evaluate(int facts); // ORCH8010
}
