namespace Violations.ForcedAccess;

public static class Peek
{
    public static int Read(nint address) => System.Runtime.InteropServices.Marshal.ReadInt32(address); // ORCH8009
}
