namespace Violations.HashCode;

public static class Bucket
{
    public static int Of(string source) => source.GetHashCode() & 3; // ORCH2008
}
